package dev.ovation.platform.metrics;

import io.prometheus.metrics.core.metrics.Histogram;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says how long things take, and so how many there were. */
public final class Timer {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final @Nullable Histogram histogram;

    Timer(@Nullable Histogram histogram) {
        this.histogram = histogram;
    }

    /** @param begun as {@link System#nanoTime} said then */
    public void since(long begun, String... labels) {
        if (histogram != null) {
            histogram.labelValues(labels).observe((System.nanoTime() - begun) / NANOS);
        }
    }
}
