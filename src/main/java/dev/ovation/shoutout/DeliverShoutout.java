package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaStatus;
import dev.ovation.media.Purpose;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the performer's video for an order. It may be replaced until it is ready, because from then on its money is
 * being taken; and again while the buyer is asked for another card. Of two that come at the same moment one wins, and
 * the other is told.
 */
@Component
class DeliverShoutout {

    private final ShoutoutTable table;
    private final MoveShoutout moveShoutout;
    private final HandOver handOver;
    private final Payments payments;
    private final MediaLibrary media;
    private final Videos videos;
    private final Performers performers;
    private final InstantSource clock;

    DeliverShoutout(
            ShoutoutTable table,
            MoveShoutout moveShoutout,
            HandOver handOver,
            Payments payments,
            MediaLibrary media,
            Videos videos,
            Performers performers,
            InstantSource clock) {
        this.table = table;
        this.moveShoutout = moveShoutout;
        this.handOver = handOver;
        this.payments = payments;
        this.media = media;
        this.videos = videos;
        this.performers = performers;
        this.clock = clock;
    }

    @Transactional
    void deliver(ShoutoutId id, MediaId video, AccountId account) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotFound::new);
        var seen = table.find(id)
                .filter(order -> order.performer().equals(performer))
                .orElseThrow(RequestRefused.NotFound::new);
        payments.lock(List.of(seen.payment()));
        var order = table.lock(id).orElseThrow();
        if (order.is(ShoutoutState.PROCESSING) && video.equals(order.work().media())) {
            return; // the same once more
        }
        if (!order.is(seen.state()) || !order.work().equals(seen.work())) {
            throw new ShoutoutRefused.WrongState(order.state());
        }
        refuseLate(order);
        take(order, video, account);
    }

    private void refuseLate(Shoutout order) {
        switch (order.state()) {
            case OPEN, ACCEPTED, PROCESSING -> {
                if (videos.isReady(order) && !order.waitsForAnotherCard()) {
                    throw new ShoutoutRefused.AlreadyDelivered(); // its money is being taken
                }
                if (order.isDueAt(clock.instant())) {
                    throw new ShoutoutRefused.DeadlinePassed();
                }
            }
            case DELIVERED -> throw new ShoutoutRefused.AlreadyDelivered();
            case AWAITING_PAYMENT, PAYMENT_FAILED -> throw new ShoutoutRefused.NotPaid();
            case EXPIRED -> throw new ShoutoutRefused.DeadlinePassed();
            case DECLINED, CANCELLED, REFUNDED, DISPUTED -> throw new ShoutoutRefused.WrongState(order.state());
        }
    }

    private void take(Shoutout order, MediaId video, AccountId account) {
        var claimed = media.claim(order.id().asOwner(), Set.of(video), account);
        var status = Objects.requireNonNull(claimed.get(video));
        if (!isMeantForOrders(status)) {
            throw new ShoutoutRefused.NotShoutoutMedia();
        }
        if (order.is(ShoutoutState.OPEN)) {
            moveShoutout.note(order, Step.ACCEPTED, null);
        }
        var uploaded = order.uploaded(video, clock.instant());
        if (order.is(ShoutoutState.PROCESSING)) {
            moveShoutout.move(order, uploaded); // another one in its place
        } else {
            moveShoutout.move(order, uploaded, Step.UPLOADED);
        }
        if (status.ready()) {
            handOver.ready(uploaded);
        }
    }

    /** Only those bear the operator's mark. */
    private static boolean isMeantForOrders(MediaStatus status) {
        return status.purpose() == Purpose.SHOUTOUT && !(status.ready() && status.kind() != MediaKind.VIDEO);
    }
}
