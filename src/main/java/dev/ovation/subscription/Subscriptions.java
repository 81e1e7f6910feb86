package dev.ovation.subscription;

import dev.ovation.payment.PaymentMethodId;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to subscriptions. */
@Component
public class Subscriptions {

    private final SubscribeToPerformer subscribeToPerformer;
    private final CancelSubscription cancelSubscription;
    private final SubscriptionTable table;

    Subscriptions(
            SubscribeToPerformer subscribeToPerformer, CancelSubscription cancelSubscription, SubscriptionTable table) {
        this.subscribeToPerformer = subscribeToPerformer;
        this.cancelSubscription = cancelSubscription;
        this.table = table;
    }

    /**
     * Begins one; no transaction may be open.
     *
     * @param operation from the idempotency key; again under it goes on with the same subscription and payment
     * @param method a saved one to charge at once; null for the checkout
     */
    public Subscribed subscribe(UUID operation, AccountId fan, PlanId plan, @Nullable PaymentMethodId method) {
        return subscribeToPerformer.subscribe(operation, fan, plan, method);
    }

    /** Stops it from renewing; does nothing when it is so already. */
    public void cancel(AccountId fan, SubscriptionId id) {
        cancelSubscription.cancel(fan, id);
    }

    /** Lets it renew again, while its period is not over. */
    public void takeCancellationBack(AccountId fan, SubscriptionId id) {
        cancelSubscription.takeBack(fan, id);
    }

    /** @throws RequestRefused.NotFound when it is not this fan's */
    public Subscription own(AccountId fan, SubscriptionId id) {
        return table.find(id)
                .filter(subscription -> subscription.agreement().fan().equals(fan))
                .orElseThrow(RequestRefused.NotFound::new);
    }

    /** A fan's own, newest first. */
    public Page<Subscription> of(AccountId fan, PageRequest asked) {
        return table.of(fan, asked);
    }
}
