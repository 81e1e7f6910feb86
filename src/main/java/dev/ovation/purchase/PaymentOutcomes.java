package dev.ovation.purchase;

import dev.ovation.access.Access;
import dev.ovation.access.Grant;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentDisputed;
import dev.ovation.payment.PaymentFailed;
import dev.ovation.payment.PaymentRefunded;
import dev.ovation.payment.PaymentReinstated;
import dev.ovation.payment.PaymentsSettled;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    void on(PaymentsSettled settled) {
        var ours = settled.payments().stream().filter(PaymentOutcomes::isOurs).map(Payment::id).toList();
        if (ours.isEmpty()) {
            return;
        }
        var paid = table.move(ours, State.PENDING, State.PAID);
        access.grant(paid.stream().flatMap(purchase -> key(purchase).stream()).toList());
        paid.stream()
                .filter(purchase -> purchase.post() == null)
                .forEach(tip -> settled.about(tip.id(), () -> tellPerformer(tip)));
        var waited = paid.stream().map(Purchase::id).collect(Collectors.toSet());
        // Nothing waits for the others' money: their fans get it back.
        ours.stream().filter(id -> !waited.contains(id)).forEach(payments::refundLater);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentFailed failed) {
        if (isOurs(failed.payment())) {
            table.move(List.of(failed.payment().id()), State.PENDING, State.ENDED);
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

    /** The money is here again, and so is what it paid for; if the fan has bought the same once more, it goes back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentReinstated reinstated) {
        if (!isOurs(reinstated.payment())) {
            return;
        }
        var purchase = purchaseOf(reinstated.payment());
        if (isBoughtAgain(purchase)) {
            payments.refundLater(reinstated.payment().id());
            return;
        }
        table.move(List.of(purchase.id()), State.ENDED, State.PAID);
        access.grant(key(purchase).stream().toList());
    }

    private boolean isBoughtAgain(Purchase purchase) {
        var post = purchase.post();
        return post != null && table.live(purchase.fan(), post).isPresent();
    }

    /** What it opens for good; a tip opens nothing. */
    private static Optional<Grant> key(Purchase purchase) {
        return Optional.ofNullable(purchase.post())
                .map(post -> new Grant(purchase.fan(), post.asResource(), null, purchase.id().asOwner()));
    }

    private void tellPerformer(Purchase tip) {
        var performer = performers.byId(tip.performer());
        events.publishEvent(new TipReceived(tip.id(), performer.account(), tip.amount(), tip.message()));
    }

    private void takeBack(Payment payment) {
        if (isOurs(payment)) {
            table.move(List.of(payment.id()), State.PAID, State.ENDED);
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
