package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One order of a personalised video, and its moves; {@link MoveShoutout} writes them.
 *
 * @param number short, for people
 * @param payment the latest attempt to pay
 * @param reason why it ended, in the words of whoever ended it
 */
record Shoutout(
        ShoutoutId id,
        String number,
        PerformerId performer,
        Buyer buyer,
        Wish wish,
        Deal deal,
        ShoutoutState state,
        PaymentId payment,
        Times times,
        @Nullable String reason,
        Work work,
        Feedback feedback) {

    private static final Duration COMPLAINT_WINDOW = Duration.ofDays(7);

    boolean is(ShoutoutState wanted) {
        return state == wanted;
    }

    /** Whether this payment is the one that it waits for. */
    boolean awaits(PaymentId arrived) {
        return state == ShoutoutState.AWAITING_PAYMENT && payment.equals(arrived);
    }

    /** Whether this is the attempt to pay that counts. */
    boolean isPaidBy(PaymentId attempt) {
        return payment.equals(attempt);
    }

    boolean waitsFor(MediaId video) {
        return state == ShoutoutState.PROCESSING && video.equals(work.media());
    }

    /** A video came, and the bank did not pay for it; nothing may have come of that video meanwhile. */
    boolean waitsForAnotherCard() {
        return (state == ShoutoutState.PROCESSING || state == ShoutoutState.ACCEPTED) && work.isNotPaid();
    }

    /** @throws NullPointerException before one was handed in */
    MediaId video() {
        return Objects.requireNonNull(work.media());
    }

    /** @throws NullPointerException before it was delivered */
    Instant deliveredAt() {
        return Objects.requireNonNull(times.deliveredAt());
    }

    boolean wasPaid() {
        return times.paidAt() != null;
    }

    boolean isBoughtBy(Viewer viewer) {
        return switch (viewer) {
            case Viewer.SignedIn signedIn -> signedIn.account().equals(buyer.account());
            case Viewer.Guest guest -> guest.opens().equals(id.asOwner());
            case Viewer.Stranger _ -> false;
        };
    }

    Side buyersSide() {
        return buyer.isGuest() ? Side.GUEST : Side.BUYER;
    }

    Money ownShare() {
        return deal.yours();
    }

    /** @throws NullPointerException before it was paid */
    Instant deadline() {
        return Objects.requireNonNull(times.deadline());
    }

    boolean isDueAt(Instant now) {
        var deadline = times.deadline();
        return deadline != null && !now.isBefore(deadline);
    }

    /** While it is not paid, its place is kept from others for a while only. */
    boolean keepsPlaceAt(Instant now) {
        return now.isBefore(times.placeUntil());
    }

    /** Another card can be used, also when the first one was refused only when the money was to be taken. */
    boolean canBePaidAt(Instant now) {
        return switch (state) {
            case PAYMENT_FAILED -> now.isBefore(times.payBy());
            default -> waitsForAnotherCard();
        };
    }

    /** Once, and soon after the delivery. */
    boolean mayBeComplainedAboutAt(Instant now) {
        var delivered = times.deliveredAt();
        return state == ShoutoutState.DELIVERED
                && delivered != null
                && feedback.complaint() == null
                && now.isBefore(delivered.plus(COMPLAINT_WINDOW));
    }

    boolean isPruned() {
        return times.prunedAt() != null;
    }

    /** Whoever had his words forgotten does not begin anew with others. */
    boolean mayBeRated() {
        return state == ShoutoutState.DELIVERED && !isPruned();
    }

    /** Nothing more can become of it that anybody would have to read its words for. */
    boolean mayBePrunedAt(Instant now) {
        return state == ShoutoutState.DELIVERED
                ? !mayBeComplainedAboutAt(now) && !feedback.awaitsDecision()
                : state.isOver() && !canBePaidAt(now);
    }

    /** Its video was delivered, and somebody has to decide about it or about its money. */
    boolean isACase() {
        var complained = state == ShoutoutState.DELIVERED && feedback.complaint() != null;
        return complained || state == ShoutoutState.DISPUTED && times.deliveredAt() != null;
    }

    Shoutout paid(Instant now, Instant deadline) {
        return with(ShoutoutState.OPEN, payment, times.paid(now, deadline), null);
    }

    Shoutout notPaid(Instant now) {
        return with(ShoutoutState.PAYMENT_FAILED, payment, times.ended(now), null);
    }

    Shoutout payingAgain(PaymentId attempt, MoneyMode money, Instant placeUntil) {
        var next = with(ShoutoutState.AWAITING_PAYMENT, attempt, times.placeKeptUntil(placeUntil), null);
        return next.with(deal.with(money));
    }

    Shoutout payingForTheVideo(PaymentId attempt) {
        return with(state, attempt, times, null).with(deal.with(MoneyMode.CHARGED));
    }

    Shoutout accepted(Instant now) {
        return with(ShoutoutState.ACCEPTED, payment, times.accepted(now), null);
    }

    /** Handing a video in says yes, too. */
    Shoutout uploaded(MediaId video, Instant now) {
        var then = times.acceptedAt() == null ? times.accepted(now) : times;
        return with(ShoutoutState.PROCESSING, payment, then, null).with(work.uploaded(video));
    }

    Shoutout videoFailed(String why, Instant until) {
        return with(ShoutoutState.ACCEPTED, payment, times.due(until), null).with(work.failed(why));
    }

    Shoutout captureRefused(Instant until) {
        return with(state, payment, times.payableUntil(until), null).with(work.notPaid());
    }

    Shoutout paidForTheVideo() {
        return with(work.paid());
    }

    Shoutout delivered(String link, Instant now) {
        return with(ShoutoutState.DELIVERED, payment, times.delivered(now), null).with(work.delivered(link));
    }

    /** To be made once more; its money was taken and stays. */
    Shoutout again(Instant until) {
        return with(ShoutoutState.ACCEPTED, payment, times.due(until).delivered(null), null)
                .with(deal.with(MoneyMode.CHARGED));
    }

    /** The bank gave the money back to us. @param until for a video that was not delivered yet */
    Shoutout reinstated(Instant until) {
        return times.deliveredAt() == null
                ? again(until).with(times.due(until).ended(null))
                : with(ShoutoutState.DELIVERED, payment, times.ended(null), null);
    }

    Shoutout ended(ShoutoutState how, Instant now, @Nullable String because) {
        return with(how, payment, times.ended(now), because);
    }

    Shoutout with(Feedback now) {
        return new Shoutout(
                id, number, performer, buyer, wish, deal, state, payment, times, reason, work, now);
    }

    private Shoutout with(Work now) {
        return new Shoutout(
                id, number, performer, buyer, wish, deal, state, payment, times, reason, now, feedback);
    }

    private Shoutout with(Times now) {
        return new Shoutout(
                id, number, performer, buyer, wish, deal, state, payment, now, reason, work, feedback);
    }

    private Shoutout with(Deal now) {
        return new Shoutout(
                id, number, performer, buyer, wish, now, state, payment, times, reason, work, feedback);
    }

    private Shoutout with(ShoutoutState next, PaymentId attempt, Times then, @Nullable String because) {
        return new Shoutout(
                id, number, performer, buyer, wish, deal, next, attempt, then, because, work, feedback);
    }
}
