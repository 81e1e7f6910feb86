package dev.ovation.shoutout;

import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a buyer says about a video that was delivered: stars, a smile, or that it is not what was asked for. */
@Component
class GiveFeedback {

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final ForbiddenWords forbiddenWords;
    private final InstantSource clock;

    GiveFeedback(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            ForbiddenWords forbiddenWords,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.forbiddenWords = forbiddenWords;
        this.clock = clock;
    }

    /** May be changed as often as the buyer likes; the newest stands on the performer's page. */
    @Transactional
    void rate(ShoutoutId id, Feedback.Rating rating, Viewer buyer) {
        forbiddenWords.check("comment", rating.comment());
        var order = delivered(id, buyer);
        var rated = order.with(order.feedback().with(rating));
        if (order.feedback().rating() == null) {
            moveShoutout.move(order, rated, Step.RATED);
        } else {
            moveShoutout.move(order, rated); // said once in its story, however often it is changed
        }
    }

    @Transactional
    void react(ShoutoutId id, Feedback.Reaction reaction, Viewer buyer) {
        forbiddenWords.check("emoji", reaction.emoji());
        forbiddenWords.check("message", reaction.message());
        var order = delivered(id, buyer);
        moveShoutout.move(order, order.with(order.feedback().with(reaction)));
    }

    /** Once, and soon after the delivery; then staff decides. */
    @Transactional
    void complain(ShoutoutId id, String reason, Viewer buyer) {
        var order = delivered(id, buyer);
        if (order.feedback().complaint() != null) {
            throw new ShoutoutRefused.AlreadyComplained();
        }
        if (!order.mayBeComplainedAboutAt(clock.instant())) {
            throw new ShoutoutRefused.WindowOver();
        }
        var complaint = new Feedback.Complaint(reason, clock.instant(), null, null);
        moveShoutout.move(order, order.with(order.feedback().with(complaint)), Step.COMPLAINED);
    }

    private Shoutout delivered(ShoutoutId id, Viewer buyer) {
        var order = table.lock(id).filter(found -> found.isBoughtBy(buyer)).orElseThrow(RequestRefused.NotFound::new);
        if (!order.mayBeRated()) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        return order;
    }
}
