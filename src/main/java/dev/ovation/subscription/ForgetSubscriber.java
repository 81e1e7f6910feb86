package dev.ovation.subscription;

import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.ForgetPart;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Pending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who has left does not subscribe: what he paid for is over, and nothing is charged again. What he sold himself ends
 * with the periods that his fans have paid, as for everybody whose page is gone; his plans are no more.
 */
@Component
class ForgetSubscriber implements ForgetPart {

    private final SubscriptionTable table;
    private final PlanTable plans;
    private final EndSubscription endSubscription;
    private final Performers performers;
    private final TransactionOperations transaction;

    ForgetSubscriber(
            SubscriptionTable table,
            PlanTable plans,
            EndSubscription endSubscription,
            Performers performers,
            TransactionOperations transaction) {
        this.table = table;
        this.plans = plans;
        this.endSubscription = endSubscription;
        this.performers = performers;
        this.transaction = transaction;
    }

    @Override
    public void forget(Person person) {
        table.liveOf(person.account()).forEach(this::end);
        forgetPlans(person.account());
    }

    private void end(SubscriptionId id) {
        transaction.executeWithoutResult(_ -> {
            switch (table.lock(id).orElseThrow()) {
                case Ended _ -> {}
                case Pending pending -> endSubscription.end(pending, EndReason.NEVER_PAID);
                case Subscription live -> endSubscription.end(live, EndReason.CANCELLED);
            }
        });
    }

    private void forgetPlans(AccountId account) {
        performers.ofAccount(account)
                .ifPresent(performer -> transaction.executeWithoutResult(_ -> plans.forget(performer)));
    }
}
