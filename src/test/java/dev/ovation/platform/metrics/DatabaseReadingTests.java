package dev.ovation.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** What scrapes can do to a database, and a database to scrapes. */
class DatabaseReadingTests {

    /** A database of tests: it answers, hangs or is away, and counts who asks. */
    private static final class Orders implements DatabaseGauges {

        final AtomicInteger asked = new AtomicInteger();
        final CountDownLatch hanging = new CountDownLatch(1);
        volatile boolean away;
        volatile boolean hangs;

        @Override
        public List<Gauge> read() {
            asked.incrementAndGet();
            if (away) {
                throw new DataAccessResourceFailureException("Nobody there");
            }
            if (hangs) {
                awaitRelease();
            }
            return List.of(new Gauge("orders", "Orders.", "state", Map.of("open", 3)));
        }

        private void awaitRelease() {
            try {
                hanging.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Orders orders = new Orders();
    private final NoDatabase database = new NoDatabase();
    private final DatabaseReading reading = reading(Duration.ofMinutes(1));
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void aStormOfScrapersIsOneReading() throws Exception {
        try (var scrapers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 200).mapToObj(_ -> scrapers.submit(() -> figures())).toList();
            for (var each : all) {
                assertThat(each.get()).isEqualTo(Map.of("orders", 3.0, "ovation_database_up", 1.0));
            }
        }
        assertThat(orders.asked).hasValue(1);
        now = now.plus(Duration.ofSeconds(5));
        figures();
        assertThat(orders.asked).hasValue(2);
    }

    @Test
    void aReadingChangesNothingAndIsBoundedByTheDatabaseToo() {
        figures();
        assertThat(database.last.isReadOnly()).isTrue();
        assertThat(database.last.getTimeout()).isEqualTo(60);
    }

    @Test
    void whatIsAwayIsAbsentAndNotOld() {
        figures();
        orders.away = true;
        now = now.plus(Duration.ofSeconds(5));
        assertThat(figures()).isEqualTo(Map.of("ovation_database_up", 0.0));
        assertThat(figures()).isEqualTo(Map.of("ovation_database_up", 0.0));
        assertThat(orders.asked).as("who is away is asked as seldom as who is there").hasValue(2);

        orders.away = false;
        now = now.plus(Duration.ofSeconds(5));
        assertThat(figures()).isEqualTo(Map.of("orders", 3.0, "ovation_database_up", 1.0));
    }

    @Test
    void whatHangsHoldsUpNobodyForLongAndIsNotAskedAgainMeanwhile() {
        orders.hangs = true;
        var hurried = reading(Duration.ofSeconds(1));
        assertThat(figures(hurried)).isEqualTo(Map.of("ovation_database_up", 0.0));
        now = now.plus(Duration.ofHours(1));
        figures(hurried);
        assertThat(orders.asked).hasValue(1);

        orders.hanging.countDown();
        await().untilAsserted(() -> assertThat(figures(hurried)).containsEntry("ovation_database_up", 1.0));
    }

    private Map<String, Double> figures() {
        return figures(reading);
    }

    private static Map<String, Double> figures(DatabaseReading reading) {
        return reading.figures().stream()
                .map(GaugeSnapshot.class::cast)
                .collect(Collectors.toMap(
                        each -> each.getMetadata().getName(),
                        each -> each.getDataPoints().getFirst().getValue()));
    }

    private DatabaseReading reading(Duration patience) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("orders", orders);
        return new DatabaseReading(
                beans.getBeanProvider(DatabaseGauges.class), database, () -> now, new MetricsSettings(Scraper.TOKEN, patience));
    }
}
