package dev.ovation.purchase;

import dev.ovation.access.Access;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentDisputed;
import dev.ovation.payment.PaymentFailed;
import dev.ovation.payment.PaymentRefunded;
import dev.ovation.payment.PaymentReinstated;
import dev.ovation.payment.PaymentSettled;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what became of a purchase's payment, inside payment's own transaction: the money and the right to see are there
 * together or not at all.
 */
@Component("purchaseOutcomes")
class PaymentOutcomes {

    private final PurchaseTable table;
    private final Access access;
    private final Payments payments;
    private final Performers performers;
    private final ApplicationEventPublisher events;

    PaymentOutcomes(
            PurchaseTable table,
            Access access,
            Payments payments,
            Performers performers,
            ApplicationEventPublisher events) {
        this.table = table;
        this.access = access;
        this.payments = payments;
        this.performers = performers;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentSettled settled) {
        if (!isOurs(settled.payment())) {
            return;
        }
        var id = settled.payment().id();
        table.move(id, State.PENDING, State.PAID)
                .ifPresentOrElse(
                        this::give,
                        () -> payments.refundLater(id)); // nothing waits for this money: the fan gets it back
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentFailed failed) {
        if (isOurs(failed.payment())) {
            table.move(failed.payment().id(), State.PENDING, State.ENDED);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentRefunded refunded) {
        takeBack(refunded.payment());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentDisputed disputed) {
        takeBack(disputed.payment());
    }

    /** The money is here again, and so is the right, unless the fan has bought the same once more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentReinstated reinstated) {
        if (!isOurs(reinstated.payment())) {
            return;
        }
        var purchase = purchaseOf(reinstated.payment());
        var post = purchase.post();
        if (post != null && table.live(purchase.fan(), post).isEmpty()) {
            table.move(purchase.id(), State.ENDED, State.PAID);
            access.grant(purchase.fan(), post.asResource(), null, purchase.id().asOwner());
        }
    }

    private void give(Purchase purchase) {
        var post = purchase.post();
        if (post != null) {
            access.grant(purchase.fan(), post.asResource(), null, purchase.id().asOwner());
        } else {
            var performer = performers.byId(purchase.performer());
            events.publishEvent(
                    new TipReceived(purchase.id(), performer.account(), purchase.amount(), purchase.message()));
        }
    }

    private void takeBack(Payment payment) {
        if (isOurs(payment)) {
            table.move(payment.id(), State.PAID, State.ENDED);
            access.withdraw(payment.id().asOwner());
        }
    }

    private Purchase purchaseOf(Payment payment) {
        return table.find(payment.id()).orElseThrow();
    }

    private static boolean isOurs(Payment payment) {
        return payment.isFor(Kind.UNLOCK.word(), Kind.TIP.word());
    }
}
