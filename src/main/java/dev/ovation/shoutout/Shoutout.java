package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.money.Money;
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

    boolean is(ShoutoutState wanted) {
        return state == wanted;
    }

    /** Whether this payment is the one that it waits for. */
    boolean awaits(PaymentId arrived) {
        return state == ShoutoutState.AWAITING_PAYMENT && payment.equals(arrived);
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

    /** Another card can be used, also when the first one was refused only when the money was to be taken. */
    boolean canBePaidAt(Instant now) {
        return switch (state) {
            case PAYMENT_FAILED -> now.isBefore(times.payBy());
            case PROCESSING -> work.trouble() == Work.Trouble.CAPTURE_REFUSED;
            default -> false;
        };
    }

    Shoutout paid(Instant now, Instant deadline) {
        return with(ShoutoutState.OPEN, payment, times.paid(now, deadline), null);
    }

    Shoutout notPaid(Instant now) {
        return with(ShoutoutState.PAYMENT_FAILED, payment, times.ended(now), null);
    }

    Shoutout payingAgain(PaymentId attempt, MoneyMode money) {
        var next = with(ShoutoutState.AWAITING_PAYMENT, attempt, times.ended(null), null);
        return next.with(deal.with(money));
    }

    Shoutout accepted(Instant now) {
        return with(ShoutoutState.ACCEPTED, payment, times.accepted(now), null);
    }

    Shoutout ended(ShoutoutState how, Instant now, @Nullable String because) {
        return with(how, payment, times.ended(now), because);
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
