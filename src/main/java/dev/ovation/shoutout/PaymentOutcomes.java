package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentFailed;
import dev.ovation.payment.PaymentHeld;
import dev.ovation.payment.PaymentsSettled;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what became of an order's money until its video is uploaded, inside payment's own transaction: an order is open
 * exactly when its money is there.
 */
@Component("shoutoutOutcomes")
class PaymentOutcomes {

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final OpenOrder openOrder;
    private final ExpireOrder expireOrder;
    private final ShoutoutNews news;
    private final Jobs jobs;
    private final InstantSource clock;

    PaymentOutcomes(
            ShoutoutTable table,
            MoveShoutout moves,
            OpenOrder openOrder,
            ExpireOrder expireOrder,
            ShoutoutNews news,
            Jobs jobs,
            InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.openOrder = openOrder;
        this.expireOrder = expireOrder;
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentHeld held) {
        arrived(held.payment());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentsSettled settled) {
        settled.forEach(this::arrived);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PaymentFailed failed) {
        if (!isOurs(failed.payment())) {
            return;
        }
        var order = orderOf(failed.payment());
        if (order.awaits(failed.payment().id())) {
            refused(order, failed.payment());
        } else if (order.payment().equals(failed.payment().id())) {
            letGo(order, failed.payment());
        }
    }

    private void arrived(Payment payment) {
        if (!isOurs(payment)) {
            return;
        }
        var order = orderOf(payment);
        if (order.awaits(payment.id())) {
            openOrder.open(order);
        } else if (order.state().isOver() || !order.payment().equals(payment.id())) {
            jobs.now(GiveMoneyBack.KIND, payment.id().toString(), new Given(payment.id())); // nothing waits for it
        }
    }

    private void refused(Shoutout order, Payment payment) {
        var failed = order.notPaid(clock.instant());
        moves.move(order, failed, Step.PAYMENT_FAILED, code(payment));
        if (failed.canBePaidAt(clock.instant())) {
            news.paymentFailed(failed);
        }
    }

    /** The hold is gone: as was wanted, or because the bank did not keep it any longer. */
    private void letGo(Shoutout order, Payment payment) {
        if (order.state().isOver() && order.wasPaid()) {
            moves.note(order, Step.RELEASED, null);
        } else if (ShoutoutState.TO_DO.contains(order.state()) && !order.waitsForAnotherCard()) {
            expireOrder.expire(order, code(payment));
        }
    }

    private static String code(Payment payment) {
        var failure = payment.failure();
        return failure == null ? payment.state().word() : failure.code();
    }

    private Shoutout orderOf(Payment payment) {
        return table.lock(new ShoutoutId(payment.purpose().id())).orElseThrow();
    }

    private static boolean isOurs(Payment payment) {
        return payment.isFor(ShoutoutCharges.KIND);
    }
}
