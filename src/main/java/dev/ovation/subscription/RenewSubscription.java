package dev.ovation.subscription;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.subscription.RenewalJob.Renewal;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At the end of a paid period: charges the next one with the method that its fan let us keep, or ends what was
 * cancelled. The charge is stored together with the subscription's waiting for it; run again after a crash, it goes on
 * with that same charge.
 */
@Component
class RenewSubscription {

    private final SubscriptionTable table;
    private final Standing standing;
    private final EndSubscription endSubscription;
    private final SubscriptionCharges charges;
    private final Payments payments;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    RenewSubscription(
            SubscriptionTable table,
            Standing standing,
            EndSubscription endSubscription,
            SubscriptionCharges charges,
            Payments payments,
            TransactionOperations transaction,
            InstantSource clock) {
        this.table = table;
        this.standing = standing;
        this.endSubscription = endSubscription;
        this.charges = charges;
        this.payments = payments;
        this.transaction = transaction;
        this.clock = clock;
    }

    void renew(Renewal renewal) {
        var payment = transaction.execute(_ -> table.lock(renewal.subscription())
                .filter(subscription -> isMeant(subscription, renewal))
                .flatMap(this::decide));
        payment.ifPresent(payments::send);
    }

    /** A job that comes late, or twice, finds another period or another try and leaves it alone. */
    private boolean isMeant(Subscription subscription, Renewal renewal) {
        var failures = subscription instanceof PastDue late ? late.failures() : 0;
        var paid = subscription.paidSoFar();
        return paid.isPresent()
                && paid.get().periods() == renewal.periods()
                && failures == renewal.failures()
                && !paid.get().end(subscription.agreement()).isAfter(clock.instant());
    }

    private Optional<PaymentId> decide(Subscription subscription) {
        var awaited = subscription.awaited();
        if (awaited != null) {
            return Optional.of(awaited);
        }
        return switch (subscription) {
            case Pending _, Ended _ -> Optional.empty();
            case Ending ending -> {
                endSubscription.end(ending, EndReason.CANCELLED);
                yield Optional.empty();
            }
            case Active active -> charge(active);
            case PastDue late -> charge(late);
        };
    }

    private Optional<PaymentId> charge(Subscription subscription) {
        var charge = charges.renewal(subscription.agreement());
        if (charge.isEmpty()) {
            endSubscription.end(subscription, EndReason.PERFORMER_LEFT);
            return Optional.empty();
        }
        payments.begin(charge.get());
        standing.store(asking(subscription, charge.get().id()));
        return Optional.of(charge.get().id());
    }

    private static Subscription asking(Subscription subscription, PaymentId payment) {
        return switch (subscription) {
            case Active active -> active.asking(payment);
            case PastDue late -> late.asking(payment);
            case Pending _, Ending _, Ended _ -> throw new IllegalStateException("Renews nothing: " + subscription);
        };
    }
}
