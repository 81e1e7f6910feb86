package dev.ovation.shoutout;

import dev.ovation.payment.Payments;
import dev.ovation.platform.http.RequestRefused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a complaint, once: the video is made again, the money goes back, or all stays as it is. */
@Component
class DecideComplaint {

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final Deadlines deadlines;
    private final Payments payments;
    private final ShoutoutSettings settings;
    private final DeliveryNews news;
    private final InstantSource clock;

    DecideComplaint(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            Deadlines deadlines,
            Payments payments,
            ShoutoutSettings settings,
            DeliveryNews news,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.deadlines = deadlines;
        this.payments = payments;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    void decide(ShoutoutId id, ComplaintDecision decision, String reason) {
        var order = table.lock(id).orElseThrow(RequestRefused.NotFound::new);
        var complaint = order.feedback().complaint();
        if (!order.is(ShoutoutState.DELIVERED) || complaint == null || complaint.decision() != null) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        var decided = order.with(order.feedback().with(complaint.decided(decision, reason)));
        switch (decision) {
            case REDO -> redo(order, decided, complaint.reason(), reason);
            case REFUND -> {
                moveShoutout.move(order, decided, Step.DECIDED, decision.word());
                payments.refundLater(order.payment()); // the order follows its money
            }
            case DISMISSED -> {
                moveShoutout.move(order, decided, Step.DECIDED, decision.word());
                news.complaintDismissed(decided, reason);
            }
        }
    }

    private void redo(Shoutout order, Shoutout decided, String complaint, String reason) {
        var again = decided.again(settings.deadline(clock.instant(), order.deal().deliveryDays()));
        moveShoutout.move(order, again, Step.DECIDED, ComplaintDecision.REDO.word());
        deadlines.watch(again);
        news.redo(again, complaint, reason);
    }
}
