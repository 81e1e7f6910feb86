package dev.ovation.platform.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.Map;
import java.util.TreeMap;

/**
 * A figure as it is now.
 *
 * @param label what tells its values apart; empty where there is one value
 * @param values each by the label's word
 */
public record Gauge(String name, String help, String label, Map<String, ? extends Number> values) {

    public Gauge {
        values = Map.copyOf(values);
    }

    public static Gauge of(String name, String help, Number value) {
        return new Gauge(name, help, "", Map.of("", value));
    }

    MetricSnapshot snapshot() {
        var snapshot = GaugeSnapshot.builder().name(name).help(help);
        new TreeMap<>(values).forEach((word, value) -> snapshot.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(label.isEmpty() ? Labels.EMPTY : Labels.of(label, word))
                .value(value.doubleValue())
                .build()));
        return snapshot.build();
    }
}
