package dev.ovation.shoutout;

import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.events.Announcement.Recipient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells buyers and performers what became of an order, in the transaction in which it became so. */
@Component
class ShoutoutNews {

    private final Performers performers;
    private final GuestOrders guests;
    private final ApplicationEventPublisher events;

    ShoutoutNews(Performers performers, GuestOrders guests, ApplicationEventPublisher events) {
        this.performers = performers;
        this.guests = guests;
        this.events = events;
    }

    void ordered(Shoutout order) {
        var performer = performerOf(order);
        tell(new ShoutoutOrdered(
                order.id(), buyer(order), order.number(), performer.stageName(), MoneyBack.of(order.deal()),
                order.deadline(), guests.pageOf(order)));
        tell(new ShoutoutRequested(
                order.id(), its(performer), order.number(), order.ownShare(), order.deadline()));
    }

    void paymentFailed(Shoutout order) {
        tell(new ShoutoutPaymentFailed(
                order.payment(), buyer(order), order.number(), performerOf(order).stageName(), order.deal().price(),
                order.times().payBy(), guests.pageOf(order)));
    }

    void accepted(Shoutout order) {
        tell(new ShoutoutAccepted(
                order.id(), buyer(order), order.number(), performerOf(order).stageName(), order.deadline(),
                guests.pageOf(order)));
    }

    void declined(Shoutout order) {
        tell(new ShoutoutDeclined(
                order.id(), buyer(order), order.number(), performerOf(order).stageName(), MoneyBack.of(order.deal()),
                Objects.requireNonNull(order.reason()), guests.pageOf(order)));
    }

    void cancelled(Shoutout order) {
        tell(new ShoutoutCancelled(
                order.id(), buyer(order), order.number(), performerOf(order).stageName(), MoneyBack.of(order.deal()),
                guests.pageOf(order)));
    }

    /** @param why what keeps it from going on */
    void withdrawn(Shoutout order, Step why) {
        var name = performerOf(order).stageName();
        var back = MoneyBack.of(order.deal());
        tell(switch (why) {
            case PERFORMER_GONE ->
                new ShoutoutPerformerGone(
                        order.id(), buyer(order), order.number(), name, back, guests.pageOf(order));
            case PLACE_GONE ->
                new ShoutoutPlaceGone(order.id(), buyer(order), order.number(), name, back, guests.pageOf(order));
            default -> throw new IllegalArgumentException("Nobody is told of " + why);
        });
    }

    void expired(Shoutout order) {
        var performer = performerOf(order);
        tell(new ShoutoutExpired(
                order.id(), buyer(order), order.number(), performer.stageName(), MoneyBack.of(order.deal()),
                guests.pageOf(order)));
        tell(new ShoutoutLapsed(order.id(), its(performer), order.number(), order.ownShare()));
    }

    /** The money that a bank had taken is here again, and the video has its days anew. */
    void resumed(Shoutout order) {
        var performer = performerOf(order);
        tell(new ShoutoutResumed(
                order.id(), buyer(order), order.number(), performer.stageName(), order.deadline(),
                guests.pageOf(order)));
        tell(new ShoutoutRequestResumed(
                order.id(), its(performer), order.number(), order.ownShare(), order.deadline()));
    }

    void reminder(Shoutout order, Duration before) {
        tell(new ShoutoutReminder(
                order.id(), its(performerOf(order)), order.number(), order.ownShare(), order.deadline(),
                before.toHours()));
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
