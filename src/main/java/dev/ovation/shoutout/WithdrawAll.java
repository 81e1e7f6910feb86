package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.WithdrawAll.Whose;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends everything that a performer has not delivered, if he may not act; one by one, and again if it fails. */
@Component
class WithdrawAll implements Job<Whose> {

    /** The performer. */
    record Whose(PerformerId performer) {}

    static final JobKind<Whose> KIND =
            JobKind.light("withdraw-shoutouts", Whose.class).attempts(500);

    private final MayPerform mayPerform;
    private final OfferTable offers;
    private final ShoutoutTable table;
    private final WithdrawOrder withdrawOrder;
    private final TransactionOperations transaction;

    WithdrawAll(
            MayPerform mayPerform,
            OfferTable offers,
            ShoutoutTable table,
            WithdrawOrder withdrawOrder,
            TransactionOperations transaction) {
        this.mayPerform = mayPerform;
        this.offers = offers;
        this.table = table;
        this.withdrawOrder = withdrawOrder;
        this.transaction = transaction;
    }

    @Override
    public JobKind<Whose> kind() {
        return KIND;
    }

    @Override
    public void run(Whose whose) {
        if (mayPerform.now(whose.performer())) {
            return;
        }
        underWay(whose.performer()).forEach(id -> transaction.executeWithoutResult(_ -> table.lock(id)
                .filter(order -> ShoutoutState.UNDER_WAY.contains(order.state()))
                .ifPresent(order -> withdrawOrder.withdraw(order, Step.PERFORMER_GONE))));
    }

    /** Whose money arrives at this moment has arrived before the lock is ours, or finds out what we did. */
    private List<ShoutoutId> underWay(PerformerId performer) {
        return transaction.execute(_ -> {
            offers.lock(performer);
            return table.underWay(performer);
        });
    }
}
