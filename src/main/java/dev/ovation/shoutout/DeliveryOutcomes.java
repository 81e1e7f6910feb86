package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentDisputed;
import dev.ovation.payment.PaymentFailed;
import dev.ovation.payment.PaymentRefunded;
import dev.ovation.payment.PaymentReinstated;
import dev.ovation.payment.PaymentsSettled;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what became of an order's money once a video is there, inside payment's own transaction: nothing is delivered
 * without its money, and nothing stays to be seen when the money went back.
 */
@Component
class DeliveryOutcomes {

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final HandOver handOver;
    private final AskForAnotherCard askForAnotherCard;
    private final ReinstateOrder reinstateOrder;
    private final MediaLibrary media;
    private final InstantSource clock;

    DeliveryOutcomes(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            HandOver handOver,
            AskForAnotherCard askForAnotherCard,
            ReinstateOrder reinstateOrder,
            MediaLibrary media,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.handOver = handOver;
        this.askForAnotherCard = askForAnotherCard;
        this.reinstateOrder = reinstateOrder;
        this.media = media;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentsSettled settled) {
        settled.forEach(payment -> withVideo(payment).ifPresent(handOver::paid));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentFailed failed) {
        withVideo(failed.payment()).ifPresent(order -> askForAnotherCard.ask(order, failed.payment()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentRefunded refunded) {
        orderOf(refunded.payment()).ifPresent(order -> {
            if (order.state().isOver()) {
                moveShoutout.note(order, Step.REFUNDED, null);
            } else {
                moneyWent(order, ShoutoutState.REFUNDED, Step.REFUNDED);
                media.release(order.id().asOwner());
            }
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentDisputed disputed) {
        orderOf(disputed.payment()).ifPresent(order -> {
            if (order.state().isOver()) {
                moveShoutout.note(order, Step.DISPUTED, null);
            } else {
                moneyWent(order, ShoutoutState.DISPUTED, Step.DISPUTED);
                if (!order.is(ShoutoutState.DELIVERED)) {
                    media.release(order.id().asOwner()); // won or lost, nobody waits for this video any more
                }
            }
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentReinstated reinstated) {
        var payment = reinstated.payment();
        lockOrderOf(payment).ifPresent(order -> reinstateOrder.reinstate(order, payment.id()));
    }

    private void moneyWent(Shoutout order, ShoutoutState how, Step step) {
        moveShoutout.move(order, order.ended(how, clock.instant(), null), step);
    }

    private Optional<Shoutout> withVideo(Payment payment) {
        return orderOf(payment).filter(order -> order.is(ShoutoutState.PROCESSING) || order.waitsForAnotherCard());
    }

    /** Of the attempt to pay that counts; what earlier ones do moves nothing. */
    private Optional<Shoutout> orderOf(Payment payment) {
        return lockOrderOf(payment).filter(order -> order.isPaidBy(payment.id()));
    }

    private Optional<Shoutout> lockOrderOf(Payment payment) {
        return payment.isFor(ShoutoutCharges.KIND)
                ? table.lock(new ShoutoutId(payment.purpose().id()))
                : Optional.empty();
    }
}
