package dev.ovation.shoutout;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an order whose money has come; if nobody can make its video, the money goes back at once. */
@Component
class OpenOrder {

    private final MoveShoutout moves;
    private final OfferTable offers;
    private final MayPerform mayPerform;
    private final WithdrawOrder withdrawOrder;
    private final Deadlines deadlines;
    private final ShoutoutNews news;
    private final InstantSource clock;

    OpenOrder(
            MoveShoutout moves,
            OfferTable offers,
            MayPerform mayPerform,
            WithdrawOrder withdrawOrder,
            Deadlines deadlines,
            ShoutoutNews news,
            InstantSource clock) {
        this.moves = moves;
        this.offers = offers;
        this.mayPerform = mayPerform;
        this.withdrawOrder = withdrawOrder;
        this.deadlines = deadlines;
        this.news = news;
        this.clock = clock;
    }

    /** The caller holds the order's lock; the offer's comes after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(Shoutout order) {
        offers.lock(order.performer());
        var now = clock.instant();
        var open = order.paid(now, deadlines.from(now, order));
        moves.move(order, open, Step.PAID);
        if (mayPerform.now(order.performer())) {
            deadlines.watch(open);
            deadlines.watchHold(open);
            news.ordered(open);
        } else {
            withdrawOrder.withdraw(open, Step.PERFORMER_GONE);
        }
    }
}
