package dev.ovation.shoutout;

import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.platform.privacy.PrivacySettings;
import dev.ovation.shoutout.PrunedTable.Kept;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets who an order was for, who asked for it and what was said, a while after its end. What was bought, when and
 * for how much stays: the books need it.
 */
@Component
class PruneOrders implements RecurringJob {

    private static final int AT_ONCE = 200;

    /** Of each kind in one run: the rest waits for the next. */
    private static final int MOST_BATCHES = 50;

    private final PrunedTable table;
    private final Payments payments;
    private final PrivacySettings settings;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    PruneOrders(
            PrunedTable table,
            Payments payments,
            PrivacySettings settings,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.payments = payments;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prune-shoutouts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (var kept : Kept.values()) {
            for (int i = 0; i < MOST_BATCHES; i++) {
                if (!isBatchFull(kept)) {
                    break;
                }
            }
        }
    }

    private boolean isBatchFull(Kept kept) {
        var now = clock.instant();
        var due = table.due(kept, now.minus(time(kept)), now, AT_ONCE);
        prune(due);
        return due.size() == AT_ONCE;
    }

    private Duration time(Kept kept) {
        return switch (kept) {
            case UNPAID -> settings.unpaidOrders();
            case PUBLIC -> settings.orders();
            case PRIVATE -> settings.privateOrders();
        };
    }

    /** Payments first, as everybody who holds both locks takes them: their outcomes move orders. */
    void prune(List<ShoutoutId> orders) {
        transaction.executeWithoutResult(_ -> {
            payments.forgetAddresses(orders.stream().map(ShoutoutId::asOwner).toList());
            table.prune(orders, clock.instant());
        });
    }
}
