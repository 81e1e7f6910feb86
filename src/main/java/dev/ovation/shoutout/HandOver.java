package dev.ovation.shoutout;

import dev.ovation.payment.Payments;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.Jobs;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings video and money together: a ready video has its money taken, and taken money has its video delivered. Each
 * comes in a transaction of its own that holds the order's lock, so whichever is last delivers.
 */
@Component
class HandOver {

    private final MoveShoutout moveShoutout;
    private final Payments payments;
    private final Videos videos;
    private final Jobs jobs;
    private final DeliveryNews news;
    private final Ids ids;
    private final InstantSource clock;

    HandOver(
            MoveShoutout moveShoutout,
            Payments payments,
            Videos videos,
            Jobs jobs,
            DeliveryNews news,
            Ids ids,
            InstantSource clock) {
        this.moveShoutout = moveShoutout;
        this.payments = payments;
        this.videos = videos;
        this.jobs = jobs;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** The video is ready. What was taken before is delivered now; what is held is taken first. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ready(Shoutout order) {
        switch (payments.byId(order.payment()).state()) {
            case AUTHORISED -> {
                var capture = new CaptureShoutout.Capture(order.id(), order.payment());
                jobs.now(CaptureShoutout.KIND, capture.name(), capture);
            }
            case CAPTURED -> deliver(order);
            case CREATED, REQUIRES_ACTION, FAILED, CANCELLED, REFUNDED, DISPUTED -> {
                // What becomes of the payment moves the order.
            }
        }
    }

    /** The money was taken. By another card that may be before the video is ready: it is delivered when it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void paid(Shoutout order) {
        var paid = order.paidForTheVideo();
        if (paid.equals(order)) {
            moveShoutout.note(order, Step.CAPTURED, null);
        } else {
            moveShoutout.move(order, paid, Step.CAPTURED);
        }
        if (videos.isReady(paid)) {
            deliver(paid);
        }
    }

    private void deliver(Shoutout order) {
        if (!payments.earn(order.payment())) {
            throw new IllegalStateException("Order " + order.id() + " is delivered without its money");
        }
        var known = order.work().link();
        var delivered = order.delivered(known == null ? ids.secret() : known, clock.instant());
        moveShoutout.move(order, delivered, Step.DELIVERED);
        news.ready(delivered);
    }
}
