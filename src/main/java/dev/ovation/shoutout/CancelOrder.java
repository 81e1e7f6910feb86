package dev.ovation.shoutout;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A buyer takes his order back, as long as the performer has not said yes; again changes nothing. */
@Component
public class CancelOrder {

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final ShoutoutNews news;
    private final Jobs jobs;
    private final InstantSource clock;

    CancelOrder(ShoutoutTable table, MoveShoutout moves, ShoutoutNews news, Jobs jobs, InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** For somebody who leaves; does nothing when it has begun, or ended, by now. */
    @Transactional
    void cancel(ShoutoutId id) {
        table.lock(id)
                .filter(order -> ShoutoutState.NOT_BEGUN.contains(order.state()))
                .ifPresent(this::cancel);
    }

    @Transactional
    public void cancel(ShoutoutId id, Viewer buyer) {
        var order = table.lock(id)
                .filter(found -> found.isBoughtBy(buyer))
                .orElseThrow(RequestRefused.NotFound::new);
        if (order.is(ShoutoutState.CANCELLED)) {
            return;
        }
        if (!ShoutoutState.NOT_BEGUN.contains(order.state())) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        cancel(order);
    }

    private void cancel(Shoutout order) {
        var cancelled = order.ended(ShoutoutState.CANCELLED, clock.instant(), null);
        moves.move(order, cancelled, Step.CANCELLED);
        jobs.now(GiveMoneyBack.KIND, order.payment().toString(), new Given(order.payment()));
        if (order.wasPaid()) {
            news.cancelled(cancelled);
        }
    }
}
