package dev.ovation.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class CounterTests {

    private final Metrics metrics = new Metrics(new MetricsSettings(Scraper.TOKEN, Duration.ofSeconds(3)));
    private final Counter counter = metrics.counter("orders_total", "Orders.", "state");
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void whatIsRolledBackDidNotHappen() {
        counter.expect("open");
        transaction.executeWithoutResult(status -> {
            counter.addAfterCommit("open");
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
        transaction.executeWithoutResult(_ -> {
            counter.addAfterCommit("open");
            assertThat(count()).as("before the commit").isZero();
        });
        assertThat(count()).isEqualTo(1);
        counter.addAfterCommit("open");
        assertThat(count()).as("without a transaction").isEqualTo(2);
    }

    private double count() {
        return metrics.now().stream()
                .map(CounterSnapshot.class::cast)
                .mapToDouble(each -> each.getDataPoints().getFirst().getValue())
                .sum();
    }
}
