package dev.ovation.platform.metrics;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What the process itself takes, under the names that Prometheus' own libraries use. */
final class ProcessReading {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final int KIB = 1024;
    private static final double MILLIS = Duration.ofSeconds(1).toMillis();

    private ProcessReading() {}

    static List<MetricSnapshot> figures() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        var runtime = ManagementFactory.getRuntimeMXBean();
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        var all = new ArrayList<MetricSnapshot>();
        for (var gauge : List.of(
                area("jvm_memory_used_bytes", "Memory in use.", heap.getUsed(), other.getUsed()),
                area("jvm_memory_committed_bytes", "Memory taken.", heap.getCommitted(), other.getCommitted()),
                Gauge.of("jvm_memory_max_bytes", "How large the heap may become.", heap.getMax()),
                Gauge.of("jvm_threads_current", "Threads of the machine, virtual ones not counted.", threads),
                Gauge.of("process_start_time_seconds", "When it started.", runtime.getStartTime() / MILLIS),
                Gauge.of("process_resident_memory_bytes", "Memory that is resident; Linux only.", resident()),
                new Gauge("ovation_build_info", "Which build runs.", "version", Map.of(version(), 1)))) {
            all.add(gauge.snapshot());
        }
        all.add(collections("jvm_gc_collections_total", "Collections.", GarbageCollectorMXBean::getCollectionCount));
        all.add(collections(
                "jvm_gc_seconds_total", "Time that collections took.", gc -> gc.getCollectionTime() / MILLIS));
        return all;
    }

    private static Gauge area(String name, String help, long heap, long other) {
        return new Gauge(name, help, "area", Map.of("heap", heap, "nonheap", other));
    }

    private static MetricSnapshot collections(
            String name, String help, ToDoubleFunction<GarbageCollectorMXBean> figure) {
        var snapshot = CounterSnapshot.builder().name(name.replace("_total", "")).help(help);
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(gc -> snapshot.dataPoint(CounterDataPointSnapshot.builder()
                        .labels(Labels.of("gc", gc.getName()))
                        .value(figure.applyAsDouble(gc))
                        .build()));
        return snapshot.build();
    }

    private static double resident() {
        if (!Files.isReadable(STATUS)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * KIB)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException unreadable) {
            return Double.NaN;
        }
    }

    /** The jar says it; classes in a folder have none. */
    private static String version() {
        return Objects.requireNonNullElse(
                ProcessReading.class.getPackage().getImplementationVersion(), "development");
    }
}
