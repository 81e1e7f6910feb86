package dev.ovation.shoutout;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an order must be like, written down a second time without looking at the first: a few rules about one buyer's
 * money and one performer's video. Each command says whether it is allowed, and then has happened.
 */
final class ModelOrder {

    /** Where the buyer's money is. */
    enum Money {
        AT_CHECKOUT,
        HELD,
        TAKEN,
        NOWHERE,
        DISPUTED
    }

    static final Duration PAY_WITHIN = Duration.ofHours(24);
    static final Duration PLACE_KEPT = Duration.ofMinutes(30);
    static final Duration EXTENSION = Duration.ofHours(24);
    static final Duration ANOTHER_CARD_WITHIN = Duration.ofHours(72);
    static final Duration COMPLAIN_WITHIN = Duration.ofDays(7);
    static final Duration HOLD = Duration.ofDays(7);
    static final Duration CHECKOUT = Duration.ofHours(24);

    final boolean charged;
    final Duration timeToFilm;

    String state = "awaiting_payment";
    Money money = Money.AT_CHECKOUT;
    boolean unheard;
    boolean earned;
    boolean givenBack;
    boolean needsAnotherCard;
    boolean videoReady;
    boolean extended;
    boolean complained;
    boolean undecided;
    Instant payBy;
    Instant placeUntil;
    Instant checkoutUntil;
    @Nullable Instant heldUntil;
    @Nullable Instant deadline;
    @Nullable Instant deliveredAt;

    ModelOrder(boolean charged, int days, Instant now) {
        this.charged = charged;
        timeToFilm = Duration.ofDays(days).minusHours(1);
        payBy = now.plus(PAY_WITHIN);
        placeUntil = now.plus(PLACE_KEPT);
        checkoutUntil = now.plus(CHECKOUT);
    }

    boolean is(String... states) {
        return Stream.of(states).anyMatch(state::equals);
    }

    boolean isOver() {
        return is("declined", "expired", "cancelled", "refunded");
    }

    boolean mayPayAgain(Instant now) {
        return needsPlaceToPay(now) || waitsForAnotherCard();
    }

    /** Also while another video is wanted, too. */
    private boolean waitsForAnotherCard() {
        return is("processing", "accepted") && needsAnotherCard;
    }

    boolean needsPlaceToPay(Instant now) {
        return is("payment_failed") && now.isBefore(payBy);
    }

    /** What nobody has heard the money of keeps its place for a while, and then it is anybody's. */
    boolean takesPlaceAt(Instant now) {
        return is("awaiting_payment") || unheard
                ? now.isBefore(placeUntil)
                : is("open", "accepted", "processing");
    }

    boolean mayCancel() {
        return is("awaiting_payment", "open");
    }

    boolean mayComplain(Instant now) {
        return is("delivered")
                && !complained
                && now.isBefore(Objects.requireNonNull(deliveredAt).plus(COMPLAIN_WITHIN));
    }

    boolean isInTime(Instant now) {
        return deadline != null && now.isBefore(deadline);
    }

    /** @param hold how long the bank keeps it */
    void paid(Instant now, Duration hold) {
        if (is("awaiting_payment")) {
            state = "open";
            unheard = true;
            deadline = now.plus(timeToFilm);
            money = charged ? Money.TAKEN : Money.HELD;
            heldUntil = charged ? null : now.plus(hold);
        } else {
            money = Money.TAKEN; // another card, for a video that waits
            needsAnotherCard = false;
            deliverWhenReady(now);
        }
    }

    /** The house hears that it is paid; only now does it know whether there is a place. */
    void heardAt(Instant now, boolean oneIsFree) {
        unheard = false;
        if (!now.isBefore(placeUntil) && !oneIsFree) {
            end("cancelled");
        }
    }

    void notPaid() {
        money = Money.NOWHERE;
        if (is("awaiting_payment")) {
            state = "payment_failed";
        }
    }

    boolean payAgain(Instant now) {
        if (!mayPayAgain(now)) {
            return false;
        }
        money = Money.AT_CHECKOUT;
        checkoutUntil = now.plus(CHECKOUT);
        placeUntil = now.plus(PLACE_KEPT);
        state = is("payment_failed") ? "awaiting_payment" : state;
        return true;
    }

    boolean cancel() {
        return is("cancelled") || mayCancel() && end("cancelled");
    }

    boolean accept(Instant now) {
        if (is("open") && isInTime(now)) {
            state = "accepted";
        }
        return is("accepted");
    }

    boolean decline() {
        return is("declined") || is("open", "accepted") && end("declined");
    }

    /** Another one may come until the first is ready, and while that is not paid. */
    boolean handIn(boolean ready, boolean captureFails, Instant now) {
        var isTaken = is("processing") && videoReady && !needsAnotherCard;
        if (!is("open", "accepted", "processing") || isTaken || !isInTime(now)) {
            return false;
        }
        state = "processing";
        videoReady = false;
        if (ready) {
            ready(captureFails, now);
        }
        return true;
    }

    void ready(boolean captureFails, Instant now) {
        videoReady = true;
        if (money == Money.HELD && captureFails) {
            captureRefused(now);
        } else if (money == Money.HELD) {
            money = Money.TAKEN;
        }
        deliverWhenReady(now);
    }

    void videoFailed() {
        state = "accepted";
        if (!extended) {
            extended = true;
            deadline = Objects.requireNonNull(deadline).plus(EXTENSION);
        }
    }

    boolean complain(Instant now) {
        if (!mayComplain(now)) {
            return false;
        }
        complained = true;
        undecided = true;
        return true;
    }

    boolean decide(String how, Instant now) {
        if (!is("delivered") || !undecided) {
            return false;
        }
        undecided = false;
        switch (how) {
            case "redo" -> filmAgain(now);
            case "refund" -> end("refunded");
            default -> {}
        }
        return true;
    }

    /** Whoever may not act delivers nothing, and who waits for it gets his money back. */
    void performerGone() {
        if (is("awaiting_payment", "open", "accepted", "processing")) {
            end("cancelled");
        }
    }

    /** Once more is no harm. */
    boolean refund() {
        return givenBack || money == Money.TAKEN && end("refunded");
    }

    void disputed() {
        money = Money.DISPUTED;
        state = "disputed";
    }

    void disputeWon(Instant now) {
        money = Money.TAKEN;
        if (deliveredAt == null) {
            filmAgain(now);
        } else {
            state = "delivered";
        }
    }

    /** What time alone does next, if anything, and when. */
    Optional<Instant> nextEvent() {
        var pay = is("awaiting_payment") || waitsForAnotherCard() ? payBy : null;
        var film = is("open", "accepted") ? deadline : null;
        var hold = money == Money.HELD ? heldUntil : null;
        var checkout = money == Money.AT_CHECKOUT ? checkoutUntil : null;
        return Stream.of(pay, film, hold, checkout).flatMap(Stream::ofNullable).min(Instant::compareTo);
    }

    void pass(Instant now) {
        for (var next = nextEvent(); next.isPresent() && !next.get().isAfter(now); next = nextEvent()) {
            happens(next.get());
        }
    }

    private void happens(Instant now) {
        if (is("awaiting_payment")) {
            notPaid();
        } else if (is("open", "accepted") && !isInTime(now) || waitsForAnotherCard() && !now.isBefore(payBy)) {
            end("expired");
        } else if (money == Money.AT_CHECKOUT) {
            notPaid();
        } else if (is("processing")) {
            captureRefused(now); // the bank let go of the hold while the video was made
        } else {
            end("expired"); // or before it was
        }
    }

    private void captureRefused(Instant now) {
        money = Money.NOWHERE;
        needsAnotherCard = true;
        payBy = now.plus(ANOTHER_CARD_WITHIN);
    }

    private void deliverWhenReady(Instant now) {
        if (videoReady && money == Money.TAKEN) {
            state = "delivered";
            deliveredAt = now;
            earned = true;
            needsAnotherCard = false;
        }
    }

    private void filmAgain(Instant now) {
        state = "accepted";
        videoReady = false;
        deliveredAt = null;
        deadline = now.plus(timeToFilm);
    }

    private boolean end(String how) {
        state = how;
        givenBack = money == Money.TAKEN;
        money = Money.NOWHERE;
        return true;
    }
}
