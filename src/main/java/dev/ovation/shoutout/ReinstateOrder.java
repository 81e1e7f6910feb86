package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on with an order whose money the bank returned to us: what was delivered can be seen again, what was not has its
 * days anew, and both sides hear of it. Where the money was to go back when the bank took it, or nobody can make the
 * video any more, it goes to its buyer.
 */
@Component
class ReinstateOrder {

    private final MoveShoutout moveShoutout;
    private final MayPerform mayPerform;
    private final WithdrawOrder withdrawOrder;
    private final Deadlines deadlines;
    private final Payments payments;
    private final ShoutoutNews news;
    private final InstantSource clock;

    ReinstateOrder(
            MoveShoutout moveShoutout,
            MayPerform mayPerform,
            WithdrawOrder withdrawOrder,
            Deadlines deadlines,
            Payments payments,
            ShoutoutNews news,
            InstantSource clock) {
        this.moveShoutout = moveShoutout;
        this.mayPerform = mayPerform;
        this.withdrawOrder = withdrawOrder;
        this.deadlines = deadlines;
        this.payments = payments;
        this.news = news;
        this.clock = clock;
    }

    /** The caller holds the order's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reinstate(Shoutout order, PaymentId payment) {
        if (!order.isPaidBy(payment) || order.state().isOver()) {
            payments.refundLater(payment);
        } else if (order.is(ShoutoutState.DISPUTED)) {
            goOn(order);
        }
    }

    private void goOn(Shoutout disputed) {
        var back = disputed.reinstated(deadlines.from(clock.instant(), disputed));
        moveShoutout.move(disputed, back, Step.DISPUTE_WON);
        if (back.is(ShoutoutState.DELIVERED)) {
            if (back.feedback().isToBePaidBack()) {
                payments.refundLater(back.payment());
            }
        } else if (mayPerform.fromNowOn(back.performer())) {
            deadlines.watch(back);
            news.resumed(back);
        } else {
            withdrawOrder.withdraw(back, Step.PERFORMER_GONE);
        }
    }
}
