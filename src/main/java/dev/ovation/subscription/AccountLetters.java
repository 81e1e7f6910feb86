package dev.ovation.subscription;

import dev.ovation.platform.identity.AccountClosed;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.AccountSuspended;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.PastDue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who may not come in any more is not charged any more either. */
@Component("subscriptionAccountLetters")
class AccountLetters {

    private final SubscriptionTable table;
    private final CancelSubscription cancelSubscription;

    AccountLetters(SubscriptionTable table, CancelSubscription cancelSubscription) {
        this.table = table;
        this.cancelSubscription = cancelSubscription;
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
            var subscription = table.find(id).orElseThrow();
            if (subscription instanceof Active || subscription instanceof PastDue) {
                cancelSubscription.cancel(fan, id);
            }
        }
    }
}
