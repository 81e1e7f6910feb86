package dev.ovation.shoutout;

import dev.ovation.payment.Payment;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.events.Announcement.Recipient;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells both sides, and the operator, what becomes of a video: in the transaction in which it becomes so. */
@Component
class DeliveryNews {

    private final Performers performers;
    private final GuestOrders guests;
    private final ApplicationEventPublisher events;

    DeliveryNews(Performers performers, GuestOrders guests, ApplicationEventPublisher events) {
        this.performers = performers;
        this.guests = guests;
        this.events = events;
    }

    void ready(Shoutout order) {
        tell(new ShoutoutReady(
                order.id(), order.video(), buyer(order), order.number(), performerOf(order).stageName(),
                Objects.requireNonNull(order.work().link())));
    }

    void anotherVideo(Shoutout order, VideoFailure failure) {
        tell(new ShoutoutVideoFailed(
                order.id(), order.video(), its(performerOf(order)), order.number(), failure.message(),
                order.deadline()));
    }

    /** Operators hear of what is theirs to mend. */
    void videoFailed(Shoutout order, VideoFailure failure) {
        if (failure.comesFromUs()) {
            events.publishEvent(new VideoFailed(order.id(), order.video()));
        }
    }

    void captureRefused(Shoutout order, Payment refused) {
        var payBy = order.times().payBy();
        tell(new ShoutoutCardNeeded(
                refused.id(), buyer(order), order.number(), order.deal().price(), payBy, guests.pageOf(order)));
        tell(new ShoutoutCaptureRefused(
                order.id(), refused.id(), its(performerOf(order)), order.number(), payBy));
        events.publishEvent(new CaptureFailed(order.id(), refused.id()));
    }

    void neverPaid(Shoutout order) {
        tell(new ShoutoutNeverPaid(order.id(), buyer(order), order.number(), guests.pageOf(order)));
        tell(new ShoutoutVideoNotPaid(order.id(), its(performerOf(order)), order.number()));
    }

    void redo(Shoutout order, String complaint, String decision) {
        var performer = performerOf(order);
        tell(new ShoutoutRedoAsked(
                order.id(), its(performer), order.number(), complaint, decision, order.deadline()));
        tell(new ShoutoutRedoPromised(
                order.id(), buyer(order), order.number(), performer.stageName(), order.deadline(),
                guests.pageOf(order)));
    }

    void complaintDismissed(Shoutout order, String reason) {
        tell(new ShoutoutComplaintDismissed(order.id(), buyer(order), order.number(), reason, guests.pageOf(order)));
    }

    private void tell(Announcement announcement) {
        events.publishEvent(announcement);
    }

    private PerformerCard performerOf(Shoutout order) {
        return performers.byId(order.performer());
    }

    private static Recipient buyer(Shoutout order) {
        return order.buyer().recipient();
    }

    private static Recipient its(PerformerCard performer) {
        return new Recipient.OfAccount(performer.account());
    }
}
