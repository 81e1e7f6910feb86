package dev.ovation.subscription;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops a subscription from renewing, or takes that back before the period is over. One that is past due has nothing
 * paid left and ends at once, unless a renewal is under way: then its outcome decides.
 */
@Component
class CancelSubscription {

    private final SubscriptionTable table;
    private final Standing standing;
    private final EndSubscription endSubscription;
    private final InstantSource clock;

    CancelSubscription(
            SubscriptionTable table, Standing standing, EndSubscription endSubscription, InstantSource clock) {
        this.table = table;
        this.standing = standing;
        this.endSubscription = endSubscription;
        this.clock = clock;
    }

    @Transactional
    void cancel(AccountId fan, SubscriptionId id) {
        switch (own(fan, id)) {
            case Active active -> standing.store(active.cancelled());
            case PastDue late -> {
                if (late.awaited() == null) {
                    endSubscription.end(late, EndReason.CANCELLED);
                } else {
                    standing.store(late.cancelled());
                }
            }
            case Ending _ -> {}
            case Pending _, Ended _ -> throw new SubscriptionRefused.NotRunning();
        }
    }

    @Transactional
    void takeBack(AccountId fan, SubscriptionId id) {
        switch (own(fan, id)) {
            case Ending ending
            when ending.paid().end(ending.agreement()).isAfter(clock.instant()) -> standing.store(ending.resumed());
            case Active _ -> {}
            case Pending _, PastDue _, Ending _, Ended _ -> throw new SubscriptionRefused.NotRunning();
        }
    }

    private Subscription own(AccountId fan, SubscriptionId id) {
        return table.lock(id)
                .filter(subscription -> subscription.agreement().fan().equals(fan))
                .orElseThrow(RequestRefused.NotFound::new);
    }
}
