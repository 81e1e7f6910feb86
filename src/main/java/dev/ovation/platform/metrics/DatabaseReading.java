package dev.ovation.platform.metrics;

import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the database's figures for whoever asks: one reading at a time over one connection, good for some seconds,
 * bounded in time. A storm of scrapers costs what one costs; a database that is away makes its figures absent, so that
 * nobody takes old ones for new.
 */
@Component
class DatabaseReading {

    private static final Logger log = LoggerFactory.getLogger(DatabaseReading.class);

    /** How long one is good for. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Reading(Instant begun, CompletableFuture<List<MetricSnapshot>> figures) {

        boolean serves(Instant now) {
            return !figures.isDone() || (!now.isBefore(begun) && now.isBefore(begun.plus(FRESH)));
        }
    }

    private final ObjectProvider<DatabaseGauges> gauges;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Duration patience;
    private @Nullable Reading latest;

    DatabaseReading(
            ObjectProvider<DatabaseGauges> gauges,
            PlatformTransactionManager transactions,
            InstantSource clock,
            MetricsSettings settings) {
        this.gauges = gauges;
        patience = settings.patience();
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setTimeout((int) Math.max(1, patience.toSeconds())); // it knows whole seconds only
    }

    List<MetricSnapshot> figures() {
        var all = new ArrayList<MetricSnapshot>();
        var up = true;
        try {
            all.addAll(reading().figures().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            up = false;
        } catch (ExecutionException away) {
            log.warn("The database's figures could not be read: {}", String.valueOf(away.getCause()));
            up = false;
        } catch (TimeoutException slow) {
            log.warn("The database's figures take longer than {}", patience);
            up = false;
        }
        all.add(Gauge.of("ovation_database_up", "Whether the database answered this scrape.", up ? 1 : 0).snapshot());
        return all;
    }

    /** One that is under way serves whoever comes meanwhile, however long it takes: never two at a time. */
    private synchronized Reading reading() {
        var now = clock.instant();
        if (latest == null || !latest.serves(now)) {
            var figures = new CompletableFuture<List<MetricSnapshot>>();
            latest = new Reading(now, figures);
            Thread.ofVirtual().name("metrics").start(() -> read(figures));
        }
        return latest;
    }

    private void read(CompletableFuture<List<MetricSnapshot>> figures) {
        try {
            figures.complete(transaction.execute(_ -> gauges.orderedStream()
                    .flatMap(each -> each.read().stream())
                    .map(Gauge::snapshot)
                    .toList()));
        } catch (RuntimeException | Error failure) {
            figures.completeExceptionally(failure);
        }
    }
}
