package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nothing can be made of an order's video: the performer is asked for another one, with more time once. The money
 * stays as it is. Where no time is left the order ends as every late one; at once, because the job of its
 * deadline may have run already.
 */
@Component
class AskForAnotherVideo {

    private final MoveShoutout moveShoutout;
    private final Deadlines deadlines;
    private final ExpireOrder expireOrder;
    private final MediaLibrary media;
    private final ShoutoutSettings settings;
    private final DeliveryNews news;
    private final InstantSource clock;

    AskForAnotherVideo(
            MoveShoutout moveShoutout,
            Deadlines deadlines,
            ExpireOrder expireOrder,
            MediaLibrary media,
            ShoutoutSettings settings,
            DeliveryNews news,
            InstantSource clock) {
        this.moveShoutout = moveShoutout;
        this.deadlines = deadlines;
        this.expireOrder = expireOrder;
        this.media = media;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ask(Shoutout order, VideoFailure failure) {
        var asked = order.work().extended()
                ? order.videoFailed(failure.code(), order.deadline())
                : order.videoFailed(failure.code(), order.deadline().plus(settings.extension()));
        moveShoutout.move(order, asked, Step.VIDEO_FAILED, failure.code());
        if (!order.work().extended()) {
            moveShoutout.note(asked, Step.DEADLINE_EXTENDED, null);
        }
        media.release(order.id().asOwner());
        news.videoFailed(asked, failure);
        if (asked.isDueAt(clock.instant())) {
            expireOrder.expire(asked, null);
        } else {
            deadlines.watch(asked);
            news.anotherVideo(asked, failure);
        }
    }
}
