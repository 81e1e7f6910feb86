package dev.ovation.shoutout;

import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A performer says yes or no to an order that is paid for. Refuses somebody else's order as if it were not there, a yes
 * after the deadline, and both where the order stands elsewhere; the same answer again changes nothing.
 */
@Component
public class AnswerRequest {

    private final ShoutoutTable table;
    private final MoveShoutout moves;
    private final Performers performers;
    private final ShoutoutNews news;
    private final Jobs jobs;
    private final InstantSource clock;

    AnswerRequest(
            ShoutoutTable table,
            MoveShoutout moves,
            Performers performers,
            ShoutoutNews news,
            Jobs jobs,
            InstantSource clock) {
        this.table = table;
        this.moves = moves;
        this.performers = performers;
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void accept(ShoutoutId id, AccountId performer) {
        var order = orderOf(id, performer);
        if (order.is(ShoutoutState.ACCEPTED)) {
            return;
        }
        if (!order.is(ShoutoutState.OPEN)) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        if (order.isDueAt(clock.instant())) {
            throw new ShoutoutRefused.DeadlinePassed();
        }
        var accepted = order.accepted(clock.instant());
        moves.move(order, accepted, Step.ACCEPTED);
        news.accepted(accepted);
    }

    /** @param reason as the buyer reads it */
    @Transactional
    public void decline(ShoutoutId id, AccountId performer, String reason) {
        var order = orderOf(id, performer);
        if (order.is(ShoutoutState.DECLINED)) {
            return;
        }
        if (!ShoutoutState.TO_DO.contains(order.state())) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        var declined = order.ended(ShoutoutState.DECLINED, clock.instant(), reason);
        moves.move(order, declined, Step.DECLINED, reason);
        jobs.now(GiveMoneyBack.KIND, order.payment().toString(), new Given(order.payment()));
        news.declined(declined);
    }

    private Shoutout orderOf(ShoutoutId id, AccountId account) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotFound::new);
        return table.lock(id)
                .filter(order -> order.performer().equals(performer) && order.wasPaid())
                .orElseThrow(RequestRefused.NotFound::new);
    }
}
