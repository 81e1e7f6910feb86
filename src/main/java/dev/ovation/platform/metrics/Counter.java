package dev.ovation.platform.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what happened. */
public final class Counter {

    private final io.prometheus.metrics.core.metrics.@Nullable Counter counter;

    Counter(io.prometheus.metrics.core.metrics.@Nullable Counter counter) {
        this.counter = counter;
    }

    /** Begins at zero, so that the first one is seen as a rise. */
    public void expect(String... labels) {
        if (counter != null) {
            counter.initLabelValues(labels);
        }
    }

    /** @param labels one for each of its names, in their order */
    public void add(String... labels) {
        add(1, labels);
    }

    public void add(long count, String... labels) {
        if (counter != null) {
            counter.labelValues(labels).inc(count);
        }
    }

    /** What is rolled back did not happen. Counts at once where no transaction is open. */
    public void addAfterCommit(String... labels) {
        if (counter == null) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            add(labels);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(labels);
            }
        });
    }
}
