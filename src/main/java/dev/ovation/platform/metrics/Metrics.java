package dev.ovation.platform.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where modules get their counters and timers, each once, in their constructors. Labels take one of a few words that
 * the code knows: no ids, no names, no addresses, nothing that a caller chose. Where nobody asks for metrics none of
 * this counts, and next to nothing of Prometheus is loaded.
 */
@Component
public class Metrics {

    /** Seconds; from a look at memory to a caller's patience. */
    private static final double[] ANSWERS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private final @Nullable PrometheusRegistry registry;

    Metrics(MetricsSettings settings) {
        registry = settings.measured() ? new PrometheusRegistry() : null;
    }

    /** Whether anybody asks for them. */
    public boolean wanted() {
        return registry != null;
    }

    /** @param name ends in {@code _total} */
    public Counter counter(String name, String help, String... labels) {
        if (registry == null) {
            return new Counter(null);
        }
        return new Counter(io.prometheus.metrics.core.metrics.Counter.builder()
                .name(name)
                .help(help)
                .labelNames(labels)
                .withoutExemplars()
                .register(registry));
    }

    /** For what somebody waits for. @param name ends in {@code _seconds} */
    public Timer timer(String name, String help, String... labels) {
        return new Timer(histogram(name, help, ANSWERS, labels));
    }

    /** @param bounds of its buckets, rising */
    public Distribution distribution(String name, String help, double[] bounds, String... labels) {
        return new Distribution(histogram(name, help, bounds, labels));
    }

    /** Asked at each scrape: it must cost nothing and wait for nobody. */
    public void gauge(String name, String help, DoubleSupplier value) {
        if (registry != null) {
            GaugeWithCallback.builder()
                    .name(name)
                    .help(help)
                    .callback(now -> now.call(value.getAsDouble()))
                    .register(registry);
        }
    }

    private @Nullable Histogram histogram(String name, String help, double[] bounds, String... labels) {
        return registry == null
                ? null
                : Histogram.builder()
                        .name(name)
                        .help(help)
                        .labelNames(labels)
                        .classicOnly()
                        .classicUpperBounds(bounds)
                        .withoutExemplars()
                        .register(registry);
    }

    MetricSnapshots now() {
        return registry == null ? MetricSnapshots.of() : registry.scrape();
    }
}
