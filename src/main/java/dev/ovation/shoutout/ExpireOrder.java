package dev.ovation.shoutout;

import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends an order that no video came for: the buyer gets his money back, and both are told. */
@Component
class ExpireOrder {

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final ShoutoutNews news;
    private final Jobs jobs;
    private final InstantSource clock;

    ExpireOrder(ShoutoutTable table, MoveShoutout moves, ShoutoutNews news, Jobs jobs, InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Does nothing to one whose deadline was put off, or whose video is there. */
    @Transactional
    public void whenDue(ShoutoutId id) {
        table.lock(id)
                .filter(order -> ShoutoutState.TO_DO.contains(order.state()) && order.isDueAt(clock.instant()))
                .ifPresent(order -> expire(order, null));
    }

    /** @param note a code of what else than time ended it */
    @Transactional(propagation = Propagation.MANDATORY)
    void expire(Shoutout order, @Nullable String note) {
        var expired = order.ended(ShoutoutState.EXPIRED, clock.instant(), null);
        moves.move(order, expired, Step.EXPIRED, note);
        jobs.now(GiveMoneyBack.KIND, order.payment().toString(), new Given(order.payment()));
        news.expired(expired);
    }
}
