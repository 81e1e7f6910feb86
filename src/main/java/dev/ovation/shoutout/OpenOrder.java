package dev.ovation.shoutout;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an order whose money has come; if nobody can make its video, or its place is gone, the money goes back. */
@Component
class OpenOrder {

    private final MoveShoutout moves;
    private final FreePlaces places;
    private final MayPerform mayPerform;
    private final WithdrawOrder withdrawOrder;
    private final Deadlines deadlines;
    private final ShoutoutNews news;
    private final InstantSource clock;

    OpenOrder(
            MoveShoutout moves,
            FreePlaces places,
            MayPerform mayPerform,
            WithdrawOrder withdrawOrder,
            Deadlines deadlines,
            ShoutoutNews news,
            InstantSource clock) {
        this.moves = moves;
        this.places = places;
        this.mayPerform = mayPerform;
        this.withdrawOrder = withdrawOrder;
        this.deadlines = deadlines;
        this.news = news;
        this.clock = clock;
    }

    /** The caller holds the order's lock; the offer's comes after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(Shoutout order) {
        var hasPlace = places.has(order);
        var now = clock.instant();
        var open = order.paid(now, deadlines.from(now, order));
        moves.move(order, open, Step.PAID);
        if (!mayPerform.now(order.performer())) {
            withdrawOrder.withdraw(open, Step.PERFORMER_GONE);
        } else if (!hasPlace) {
            withdrawOrder.withdraw(open, Step.PLACE_GONE);
        } else {
            deadlines.watch(open);
            deadlines.watchHold(open);
            news.ordered(open);
        }
    }
}
