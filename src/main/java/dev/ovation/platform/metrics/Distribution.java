package dev.ovation.platform.metrics;

import io.prometheus.metrics.core.metrics.Histogram;
import org.jspecify.annotations.Nullable;

/** Says how large things are. */
public final class Distribution {

    private final @Nullable Histogram histogram;

    Distribution(@Nullable Histogram histogram) {
        this.histogram = histogram;
    }

    public void add(double value, String... labels) {
        if (histogram != null) {
            histogram.labelValues(labels).observe(value);
        }
    }
}
