package dev.ovation.shoutout;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on with an order whose money the bank returned to us: what was delivered can be seen again, what was not has its
 * days anew. If nobody can make its video any more, the money goes back to its buyer.
 */
@Component
class ReinstateOrder {

    private final MoveShoutout moveShoutout;
    private final MayPerform mayPerform;
    private final WithdrawOrder withdrawOrder;
    private final Deadlines deadlines;
    private final InstantSource clock;

    ReinstateOrder(
            MoveShoutout moveShoutout,
            MayPerform mayPerform,
            WithdrawOrder withdrawOrder,
            Deadlines deadlines,
            InstantSource clock) {
        this.moveShoutout = moveShoutout;
        this.mayPerform = mayPerform;
        this.withdrawOrder = withdrawOrder;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The caller holds the order's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reinstate(Shoutout disputed) {
        var back = disputed.reinstated(deadlines.from(clock.instant(), disputed));
        moveShoutout.move(disputed, back, Step.DISPUTE_WON);
        if (back.is(ShoutoutState.DELIVERED)) {
            return;
        }
        if (mayPerform.fromNowOn(back.performer())) {
            deadlines.watch(back);
        } else {
            withdrawOrder.withdraw(back, Step.PERFORMER_GONE);
        }
    }
}
