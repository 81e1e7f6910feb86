package dev.ovation.subscription;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentDisputed;
import dev.ovation.payment.PaymentFailed;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentRefunded;
import dev.ovation.payment.PaymentReinstated;
import dev.ovation.payment.PaymentsSettled;
import dev.ovation.payment.Payments;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what became of a subscription's payments, inside payment's own transaction: the money and the right to see are
 * there together or not at all.
 */
@Component
class PaymentOutcomes {

    private final SubscriptionTable table;
    private final Standing standing;
    private final EndSubscription endSubscription;
    private final Payments payments;
    private final SubscriptionNews news;
    private final InstantSource clock;

    PaymentOutcomes(
            SubscriptionTable table,
            Standing standing,
            EndSubscription endSubscription,
            Payments payments,
            SubscriptionNews news,
            InstantSource clock) {
        this.table = table;
        this.standing = standing;
        this.endSubscription = endSubscription;
        this.payments = payments;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentsSettled settled) {
        settled.forEach(payment -> {
            if (isOurs(payment)) {
                paid(payment);
            }
        });
    }

    private void paid(Payment settled) {
        var payment = settled.id();
        var subscription = subscriptionOf(settled);
        if (!payment.equals(subscription.awaited())) {
            payments.refundLater(payment); // it waits for no money: the fan gets it back
            if (subscription instanceof Ended) {
                payments.endMandate(subscription.id().asOwner()); // and the card that came with it is kept for nothing
            }
            return;
        }
        switch (subscription) {
            case Pending pending -> {
                var begun = pending.paid(clock.instant());
                standing.store(begun);
                standing.welcome(begun);
            }
            case Active active -> standing.store(active.renewed(active.paid(), payment));
            case PastDue late -> standing.store(late.renewed(late.paid(), payment));
            case Ending ending -> standing.store(ending.renewed(payment));
            case Ended _ -> throw new IllegalStateException("An ended subscription awaits nothing");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentFailed failed) {
        if (!isOurs(failed.payment())) {
            return;
        }
        var subscription = subscriptionOf(failed.payment());
        if (!failed.payment().id().equals(subscription.awaited())) {
            return;
        }
        switch (subscription) {
            case Pending pending -> endSubscription.end(pending, EndReason.NEVER_PAID);
            case Active active -> late(active.failed(), failed.payment().id());
            case PastDue late -> late(late.failedAgain(), failed.payment().id());
            case Ending ending -> endOrWait(ending.notRenewed());
            case Ended _ -> throw new IllegalStateException("An ended subscription awaits nothing");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentRefunded refunded) {
        moneyWent(refunded.payment(), EndReason.REFUNDED);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentDisputed disputed) {
        moneyWent(disputed.payment(), EndReason.DISPUTED);
    }

    /** The money of a period that still runs is here again, and so is its right; nobody is charged anew after that. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentReinstated reinstated) {
        var payment = reinstated.payment();
        if (isOurs(payment)
                && subscriptionOf(payment) instanceof Ended ended
                && ended.wasTakenWith(payment.id(), clock.instant())) {
            if (isWithoutAnother(ended.agreement())) {
                standing.store(ended.givenBack());
            } else {
                payments.refundLater(payment.id()); // nobody pays twice for the same days
            }
        }
    }

    private boolean isWithoutAnother(Agreement agreement) {
        return table.live(agreement.fan(), agreement.performer()).isEmpty();
    }

    /** With the money of the present period its right goes; what was paid for earlier periods was used. */
    private void moneyWent(Payment payment, EndReason reason) {
        if (!isOurs(payment)) {
            return;
        }
        var subscription = subscriptionOf(payment);
        var isPresent = subscription
                .paidSoFar()
                .filter(paid -> paid.by().equals(payment.id()))
                .isPresent();
        if (isPresent && !(subscription instanceof Ended)) {
            endSubscription.end(subscription, reason);
        }
    }

    private void late(PastDue late, PaymentId payment) {
        if (!late.mayBeTriedAgain()) {
            endSubscription.end(late, EndReason.NOT_RENEWED);
            return;
        }
        standing.store(late);
        news.renewalFailed(late, payment);
    }

    private void endOrWait(Ending ending) {
        if (ending.paid().end(ending.agreement()).isAfter(clock.instant())) {
            standing.store(ending);
        } else {
            endSubscription.end(ending, EndReason.CANCELLED);
        }
    }

    private static boolean isOurs(Payment payment) {
        return payment.isFor(SubscriptionCharges.FIRST, SubscriptionCharges.RENEWAL);
    }

    private Subscription subscriptionOf(Payment payment) {
        return table.lock(new SubscriptionId(payment.purpose().id())).orElseThrow();
    }
}
