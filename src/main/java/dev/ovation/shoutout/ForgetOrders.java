package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.ForgetPart;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who leaves takes back what nobody has begun to film for him; what is being filmed comes to its end first, his own and
 * others' who ordered from him. Of the rest the names and words go; one that a bank or staff decides about is pruned
 * when that is done and its time is over. Videos stay with those who paid for them.
 */
@Component
class ForgetOrders implements ForgetPart {

    private static final int AT_ONCE = 200;

    private final LeaverTable table;
    private final CancelOrder cancelOrder;
    private final PruneOrders pruneOrders;
    private final Performers performers;
    private final MediaLibrary media;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ForgetOrders(
            LeaverTable table,
            CancelOrder cancelOrder,
            PruneOrders pruneOrders,
            Performers performers,
            MediaLibrary media,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.cancelOrder = cancelOrder;
        this.pruneOrders = pruneOrders;
        this.performers = performers;
        this.media = media;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Set<String> obstacles(AccountId person) {
        var reasons = new TreeSet<String>();
        if (table.isBeingFilmedFor(person)) {
            reasons.add("open_orders");
        }
        if (performers.ofAccount(person).filter(table::hasRequests).isPresent()) {
            reasons.add("open_requests");
        }
        return reasons;
    }

    @Override
    public void forget(Person person) {
        table.notBegun(person.account()).forEach(cancelOrder::cancel);
        var ended = table.ended(person.account(), clock.instant(), AT_ONCE);
        while (!ended.isEmpty()) {
            pruneOrders.prune(ended);
            ended = table.ended(person.account(), clock.instant(), AT_ONCE);
        }
        performers.ofAccount(person.account()).ifPresent(this::forgetOffer);
    }

    private void forgetOffer(PerformerId performer) {
        transaction.executeWithoutResult(_ -> {
            table.forgetOffer(performer);
            media.release(Offer.asOwner(performer));
        });
    }
}
