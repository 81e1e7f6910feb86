package dev.ovation.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An operator finds in the book what each metric says, and under which names Prometheus knows it. */
@HouseTest
@TestPropertySource(properties = "ovation.metrics.token=" + Scraper.TOKEN)
class MetricDocTests {

    private final Metrics metrics;
    private final DatabaseReading database;

    MetricDocTests(Metrics metrics, DatabaseReading database) {
        this.metrics = metrics;
        this.database = database;
    }

    @Test
    @DisplayName("viggio 47: every metric has its row in the operator's book, and no row is of none")
    void everyMetricHasItsRowAndNoRowIsOfNone() throws Exception {
        var documented = new TreeMap<String, String>();
        var book = Files.readString(Path.of("docs/operating.md"));
        var table = book.substring(book.indexOf("| metric | type |"));
        for (var line : table.substring(0, table.indexOf("\n\n")).lines().skip(2).toList()) {
            var cells = line.split("\\|");
            documented.put(cells[1].strip().replace("`", ""), cells[2].strip());
        }
        var exposed = new TreeMap<String, String>();
        all().forEach(metric -> exposed.put(name(metric), type(metric)));
        assertThat(exposed).isEqualTo(documented);
    }

    /** As Prometheus' own check of names has it. */
    @Test
    void namesSayWhatIsCountedAndInWhichUnit() {
        assertThat(all()).allSatisfy(metric -> {
            var name = name(metric);
            assertThat(name).matches("(ovation|jvm|process)(_[a-z]+)+");
            assertThat(metric.getMetadata().getHelp()).as(name).endsWith(".");
            assertThat(name.endsWith("_total")).as(name).isEqualTo(metric instanceof CounterSnapshot);
            assertThat(name).doesNotMatch(".*_(milli|micro|nano)?(seconds?|minutes)_(seconds|count|sum|bucket)");
            if (metric instanceof HistogramSnapshot) {
                assertThat(name).matches(".*_(seconds|bytes|ratio)");
            }
        });
    }

    private Stream<MetricSnapshot> all() {
        return Stream.of(metrics.now().stream(), ProcessReading.figures().stream(), database.figures().stream())
                .flatMap(each -> each);
    }

    private static String name(MetricSnapshot metric) {
        return metric.getMetadata().getPrometheusName() + (metric instanceof CounterSnapshot ? "_total" : "");
    }

    private static String type(MetricSnapshot metric) {
        return metric.getClass().getSimpleName().replace("Snapshot", "").toLowerCase();
    }
}
