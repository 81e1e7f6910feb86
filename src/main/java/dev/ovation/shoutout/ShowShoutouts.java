package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaStatus;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.Payments;
import dev.ovation.payment.WhoPays;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows orders to one side: as many statements for a whole page as for one. */
@Component
class ShowShoutouts {

    /** What is read for all of them at once. */
    private record Around(
            Map<PerformerId, PerformerCard> performers,
            Map<PaymentId, Payment> payments,
            Map<ShoutoutId, List<ToldStep>> stories,
            Map<MediaId, MediaStatus> videos) {}

    private final StepTable steps;
    private final Performers performers;
    private final Payments payments;
    private final WhoPays whoPays;
    private final MediaLibrary media;
    private final InstantSource clock;

    ShowShoutouts(
            StepTable steps,
            Performers performers,
            Payments payments,
            WhoPays whoPays,
            MediaLibrary media,
            InstantSource clock) {
        this.steps = steps;
        this.performers = performers;
        this.payments = payments;
        this.whoPays = whoPays;
        this.media = media;
        this.clock = clock;
    }

    /** One that was written a moment ago by who asks: all that there is to tell of it is known. */
    ShownShoutout placed(Shoutout order, PerformerCard performer, Payment payment) {
        var around = new Around(
                Map.of(performer.id(), performer), Map.of(payment.id(), payment), Map.of(), Map.of());
        return shown(order, order.buyersSide(), around);
    }

    ShownShoutout one(Shoutout order, Side side) {
        return shown(order, side, around(Set.of(order), side));
    }

    Page<ShownShoutout> page(Page<Shoutout> orders, Side side) {
        var around = around(orders.items(), side);
        return orders.map(order -> shown(order, side, around));
    }

    private Around around(Collection<Shoutout> orders, Side side) {
        if (orders.isEmpty()) {
            return new Around(Map.of(), Map.of(), Map.of(), Map.of());
        }
        var asked = side.seesPayment()
                ? orders.stream().map(Shoutout::payment).collect(Collectors.toSet())
                : new HashSet<PaymentId>();
        return new Around(
                performers.cards(orders.stream().map(Shoutout::performer).collect(Collectors.toSet())),
                payments.findAll(asked),
                steps.of(orders.stream().map(Shoutout::id).toList()),
                media.states(orders.stream()
                        .filter(order -> order.is(ShoutoutState.PROCESSING))
                        .map(Shoutout::video)
                        .toList()));
    }

    private ShownShoutout shown(Shoutout order, Side side, Around around) {
        var wish = order.wish();
        var times = order.times();
        var feedback = order.feedback();
        var may = side.mayDo(order, isVideoReady(order, around), clock.instant());
        return new ShownShoutout(
                order.id(),
                order.number(),
                order.state(),
                Objects.requireNonNull(around.performers().get(order.performer())),
                wish.forWhom(),
                wish.to(),
                wish.from(),
                wish.occasion(),
                wish.instructions(),
                wish.giftMessage(),
                wish.open(),
                order.deal().price(),
                order.deal().money(),
                times.orderedAt(),
                order.wasPaid() && !order.waitsForAnotherCard() ? null : times.payBy(),
                order.is(ShoutoutState.AWAITING_PAYMENT) ? times.placeUntil() : null,
                times.deadline(),
                times.acceptedAt(),
                times.deliveredAt(),
                times.endedAt(),
                times.prunedAt(),
                order.reason(),
                around.payments().get(order.payment()),
                may.contains(Act.PAY) ? whoPays.need().orElse(null) : null,
                side.seesShare() ? order.ownShare() : null,
                link(order, side),
                progress(order, around),
                trouble(order, side),
                side.seesShare() ? failure(order.work()) : null,
                feedback.rating(),
                feedback.reaction(),
                feedback.complaint(),
                story(order, side, around),
                may);
    }

    private static List<ToldStep> story(Shoutout order, Side side, Around around) {
        var ordered = new ToldStep(Step.ORDERED, order.times().orderedAt(), null);
        return Stream.concat(Stream.of(ordered), around.stories().getOrDefault(order.id(), List.of()).stream())
                .map(side::told)
                .toList();
    }

    private static @Nullable Double progress(Shoutout order, Around around) {
        var video = order.is(ShoutoutState.PROCESSING) ? around.videos().get(order.video()) : null;
        return video == null ? null : video.progress();
    }

    private static boolean isVideoReady(Shoutout order, Around around) {
        var video = order.is(ShoutoutState.PROCESSING) ? around.videos().get(order.video()) : null;
        return video != null && video.ready();
    }

    /** Of two the one that this side can do something about: the card is the buyer's matter, the video is not. */
    private static @Nullable String trouble(Shoutout order, Side side) {
        var work = order.work();
        var trouble = side == Side.PERFORMER && order.is(ShoutoutState.ACCEPTED) && work.videoFailure() != null
                ? Work.Trouble.VIDEO_FAILED
                : work.trouble();
        return trouble == null ? null : trouble.word();
    }

    private static @Nullable VideoFailure failure(Work work) {
        var code = work.videoFailure();
        return code == null ? null : VideoFailure.of(code);
    }

    private static @Nullable String link(Shoutout order, Side side) {
        var token = order.work().link();
        return token != null && order.is(ShoutoutState.DELIVERED) && side.seesLink(order) ? "/s/" + token : null;
    }
}
