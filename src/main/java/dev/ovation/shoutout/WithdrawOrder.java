package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends an order that cannot go on, through nobody's wish: the buyer gets his money back and hears why. */
@Component
class WithdrawOrder {

    private final MoveShoutout moves;
    private final ShoutoutNews news;
    private final MediaLibrary media;
    private final Jobs jobs;
    private final InstantSource clock;

    WithdrawOrder(MoveShoutout moves, ShoutoutNews news, MediaLibrary media, Jobs jobs, InstantSource clock) {
        this.moves = moves;
        this.news = news;
        this.media = media;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param why as its story tells it */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(Shoutout order, Step why) {
        var withdrawn = order.ended(ShoutoutState.CANCELLED, clock.instant(), null);
        moves.move(order, withdrawn, why);
        jobs.now(GiveMoneyBack.KIND, order.payment().toString(), new Given(order.payment()));
        media.release(order.id().asOwner());
        if (order.wasPaid()) {
            news.withdrawn(withdrawn, why);
        }
    }
}
