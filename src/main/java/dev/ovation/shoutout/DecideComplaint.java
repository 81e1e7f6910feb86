package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.Jobs;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a complaint, once: the video is made again, the money goes back, or all stays as it is. Refuses to have it made
 * again by somebody who may not act.
 */
@Component
class DecideComplaint {

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final MayPerform mayPerform;
    private final Deadlines deadlines;
    private final MediaLibrary media;
    private final Jobs jobs;
    private final DeliveryNews news;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    DecideComplaint(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            MayPerform mayPerform,
            Deadlines deadlines,
            MediaLibrary media,
            Jobs jobs,
            DeliveryNews news,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.mayPerform = mayPerform;
        this.deadlines = deadlines;
        this.media = media;
        this.jobs = jobs;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void decide(ShoutoutId id, ComplaintDecision decision, String reason, AccountId by) {
        var order = table.lock(id).orElseThrow(RequestRefused.NotFound::new);
        var complaint = order.feedback().complaint();
        if (!order.is(ShoutoutState.DELIVERED) || complaint == null || complaint.decision() != null) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        var decided = order.with(order.feedback().with(complaint.decided(decision, reason)));
        events.publishEvent(AuditedChange.of(by, "shoutout.complaint_decided", id.asOwner())
                .because(reason)
                .with("decision", null, decision.word()));
        switch (decision) {
            case REDO -> redo(order, decided, complaint.reason(), reason);
            case REFUND -> {
                moveShoutout.move(order, decided, Step.DECIDED, decision.word());
                var back = new GiveMoneyBack.Given(order.payment());
                jobs.now(GiveMoneyBack.KIND, order.payment().toString(), back); // the order follows its money
            }
            case DISMISSED -> {
                moveShoutout.move(order, decided, Step.DECIDED, decision.word());
                news.complaintDismissed(decided, reason);
            }
        }
    }

    /** The page is closed until the new video comes, and the first one is its performer's again. */
    private void redo(Shoutout order, Shoutout decided, String complaint, String reason) {
        if (!mayPerform.fromNowOn(order.performer())) {
            throw new ShoutoutRefused.PerformerGone();
        }
        var again = decided.again(deadlines.from(clock.instant(), order));
        moveShoutout.move(order, again, Step.DECIDED, ComplaintDecision.REDO.word());
        media.release(order.id().asOwner());
        deadlines.watch(again);
        news.redo(again, complaint, reason);
    }
}
