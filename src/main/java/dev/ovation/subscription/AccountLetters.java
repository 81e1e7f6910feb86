package dev.ovation.subscription;

import dev.ovation.platform.identity.AccountClosed;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.AccountSuspended;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who may not come in any more is not charged any more either; who pays at an open checkout gets it back. */
@Component("subscriptionAccountLetters")
class AccountLetters {

    private final SubscriptionTable table;
    private final CancelSubscription cancelSubscription;
    private final EndSubscription endSubscription;

    AccountLetters(
            SubscriptionTable table, CancelSubscription cancelSubscription, EndSubscription endSubscription) {
        this.table = table;
        this.cancelSubscription = cancelSubscription;
        this.endSubscription = endSubscription;
    }

    @ApplicationModuleListener
    void on(AccountSuspended suspended) {
        cancelAll(suspended.account());
    }

    @ApplicationModuleListener
    void on(AccountClosed closed) {
        cancelAll(closed.account());
    }

    private void cancelAll(AccountId fan) {
        for (var id : table.liveOf(fan)) {
            switch (table.lock(id).orElseThrow()) {
                case Pending pending -> endSubscription.end(pending, EndReason.NEVER_PAID);
                case Active _, PastDue _ -> cancelSubscription.cancel(fan, id);
                case Ending _, Ended _ -> {}
            }
        }
    }
}
