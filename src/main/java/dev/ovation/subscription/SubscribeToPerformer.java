package dev.ovation.subscription;

import dev.ovation.payment.PayWith;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.PaymentRefused;
import dev.ovation.payment.Payments;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.subscription.Subscription.Pending;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Begins a subscription: stores it together with the charge it waits for, commits, and asks the gateway. An earlier
 * attempt that is still open is closed at the gateway first, so that nobody can pay both.
 *
 * <p>Refuses a plan that is not there or archived, one's own, and a second live subscription.
 */
@Component
class SubscribeToPerformer {

    private final PlanTable plans;
    private final SubscriptionTable table;
    private final Performers performers;
    private final SubscriptionCharges charges;
    private final Payments payments;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    SubscribeToPerformer(
            PlanTable plans,
            SubscriptionTable table,
            Performers performers,
            SubscriptionCharges charges,
            Payments payments,
            TransactionOperations transaction,
            InstantSource clock) {
        this.plans = plans;
        this.table = table;
        this.performers = performers;
        this.charges = charges;
        this.payments = payments;
        this.transaction = transaction;
        this.clock = clock;
    }

    Subscribed subscribe(UUID operation, AccountId fan, PlanId planId, @Nullable PaymentMethodId method) {
        var id = new SubscriptionId(operation);
        var payment = new PaymentId(operation);
        if (table.find(id).isEmpty()) {
            var plan = plans.find(planId).orElseThrow(RequestRefused.NotFound::new);
            check(fan, plan, performers.byId(plan.performer()));
            closeEarlierAttempt(fan, plan);
            begin(new Pending(agreement(id, fan, plan), payment), PayWith.of(method));
        }
        var outcome = payments.send(payment);
        return new Subscribed(table.find(id).orElseThrow(), outcome);
    }

    private static void check(AccountId fan, Plan plan, PerformerCard performer) {
        if (performer.hidden()) {
            throw new RequestRefused.NotFound();
        }
        if (performer.account().equals(fan)) {
            throw new SubscriptionRefused.OwnPlan();
        }
        if (plan.archived()) {
            throw new SubscriptionRefused.PlanArchived();
        }
    }

    private void closeEarlierAttempt(AccountId fan, Plan plan) {
        if (table.live(fan, plan.performer()).orElse(null) instanceof Pending earlier) {
            payments.close(earlier.first()); // its outcome ends the attempt, or makes it a subscription after all
        }
        table.live(fan, plan.performer()).ifPresent(present -> {
            throw new SubscriptionRefused.AlreadySubscribed(present.id());
        });
    }

    private void begin(Pending pending, PayWith with) {
        var agreement = pending.agreement();
        transaction.executeWithoutResult(_ -> {
            if (!table.add(pending)) {
                throw refusedFor(agreement); // somebody with the same account was faster by a moment
            }
            payments.begin(charges.first(agreement, pending.first(), with));
        });
    }

    private RuntimeException refusedFor(Agreement agreement) {
        return table.live(agreement.fan(), agreement.performer())
                .<RuntimeException>map(present -> new SubscriptionRefused.AlreadySubscribed(present.id()))
                .orElseGet(PaymentRefused.GatewayAway::new);
    }

    private Agreement agreement(SubscriptionId id, AccountId fan, Plan plan) {
        return new Agreement(
                id, fan, plan.performer(), plan.id(), plan.name(), plan.price(), plan.period(), clock.instant());
    }
}
