package dev.ovation.shoutout;

import dev.ovation.shoutout.ModelMoney.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an order must be like, written down a second time without looking at the first: a few rules about one buyer's
 * money and one performer's video. Each command happens, or says by which code it is refused.
 */
final class ModelOrder implements Cloneable {

    static final String DONE = "done";
    static final String WRONG_STATE = "shoutout_state";
    static final String NOT_FOUND = "not_found";
    static final Duration ANOTHER_CARD_WITHIN = Duration.ofHours(72);

    private static final Duration PAY_WITHIN = Duration.ofHours(24);
    private static final Duration PLACE_KEPT = Duration.ofMinutes(30);
    private static final Duration EXTENSION = Duration.ofHours(24);
    private static final Duration COMPLAIN_WITHIN = Duration.ofDays(7);
    private static final Duration UNPAID_KEPT = Duration.ofDays(7);

    private final boolean charged;
    private final Duration timeToFilm;

    String state = "awaiting_payment";
    ModelMoney money;
    boolean guest;
    boolean unheard;
    boolean needsAnotherCard;
    boolean videoReady;
    boolean complained;
    boolean undecided;
    boolean pruned;
    int stars;
    @Nullable Instant deadline;
    @Nullable Instant deliveredAt;
    private boolean paid;
    private boolean extended;
    private final Instant placedAt;
    private Instant payBy;
    private Instant placeUntil;
    /** How often people were told what, and operators. */
    private SortedMap<String, Integer> told = new TreeMap<>();

    ModelOrder(boolean charged, int days, boolean guest, long cents, Instant now) {
        this.charged = charged;
        this.guest = guest;
        timeToFilm = Duration.ofDays(days).minusHours(1);
        money = new ModelMoney(cents, now);
        placedAt = now;
        payBy = now.plus(PAY_WITHIN);
        placeUntil = now.plus(PLACE_KEPT);
    }

    boolean is(String... states) {
        return Stream.of(states).anyMatch(state::equals);
    }

    boolean isOver(Instant now) {
        return is("declined", "expired", "cancelled", "refunded") || is("payment_failed") && !now.isBefore(payBy);
    }

    /** Also while another video is wanted, too. */
    boolean waitsForAnotherCard() {
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

    /** What the buyer's page offers him. */
    TreeSet<String> mayOfBuyer(Instant now) {
        var may = new TreeSet<String>();
        if (is("awaiting_payment", "open")) {
            may.add("cancel");
        }
        if (needsPlaceToPay(now) || waitsForAnotherCard()) {
            may.add("pay");
        }
        if (is("delivered") && !pruned) {
            may.add("rate");
            may.add("react");
        }
        if (mayComplain(now)) {
            may.add("complain");
        }
        if (mayBeForgotten(now) && !pruned) {
            may.add("forget");
        }
        if (guest && !pruned) {
            may.add("claim");
        }
        return may;
    }

    private boolean mayComplain(Instant now) {
        return is("delivered") && !complained && isSoonAfterDelivery(now);
    }

    private boolean mayBeForgotten(Instant now) {
        return is("delivered") ? !mayComplain(now) && !undecided : isOver(now);
    }

    /** The house forgets by itself, some while after the time: what nobody paid for after a week. */
    void prunedAsSeen(boolean seen, Instant now) {
        var due = !paid && isOver(now) && !now.isBefore(placedAt.plus(UNPAID_KEPT));
        if (pruned ? !seen : seen && !due) {
            throw new AssertionError("pruned: " + seen + ", to be pruned: " + pruned + ", due: " + due);
        }
        pruned = seen;
    }

    /** What the performer's page offers him; what nobody paid for is not on it. */
    TreeSet<String> mayOfPerformer(Instant now) {
        var may = new TreeSet<String>();
        if (is("open") && isInTime(now)) {
            may.add("accept");
        }
        if (is("open", "accepted")) {
            may.add("refuse");
        }
        if (is("open", "accepted", "processing") && !isVideoTaken() && isInTime(now)) {
            may.add("deliver");
        }
        return may;
    }

    boolean isPaid() {
        return paid;
    }

    SortedMap<String, Integer> told() {
        return told;
    }

    private boolean isSoonAfterDelivery(Instant now) {
        return now.isBefore(Objects.requireNonNull(deliveredAt).plus(COMPLAIN_WITHIN));
    }

    private boolean isInTime(Instant now) {
        return deadline != null && now.isBefore(deadline);
    }

    /** Its money is being taken, or was. */
    private boolean isVideoTaken() {
        return is("processing") && videoReady && !needsAnotherCard;
    }

    /** @param hold how long the bank keeps it */
    void paid(Instant now, Duration hold) {
        if (is("awaiting_payment")) {
            state = "open";
            unheard = true;
            paid = true;
            deadline = now.plus(timeToFilm);
            if (charged) {
                money.taken();
            } else {
                money.held(now.plus(hold));
            }
        } else {
            money.taken(); // another card, for a video that waits
            needsAnotherCard = false;
            deliverWhenReady(now);
        }
    }

    /** The house hears that it is paid; only now does it know whether there is a place. */
    void heardAt(Instant now, boolean oneIsFree) {
        unheard = false;
        if (!now.isBefore(placeUntil) && !oneIsFree) {
            end("cancelled", "ShoutoutPlaceGone");
        } else {
            tell("ShoutoutOrdered", "ShoutoutRequested");
        }
    }

    void notPaid() {
        money.gone();
        if (is("awaiting_payment")) {
            state = "payment_failed";
        }
    }

    String payAgain(ModelOffer offer, Instant now) {
        if (is("payment_failed") && !now.isBefore(payBy)) {
            return "window_over";
        }
        if (!is("payment_failed") && !waitsForAnotherCard()) {
            return WRONG_STATE;
        }
        var refusal = is("payment_failed") ? offer.refusalAt(now) : DONE;
        if (refusal.equals(DONE)) {
            money.atCheckout(now);
            placeUntil = is("payment_failed") ? now.plus(PLACE_KEPT) : placeUntil;
            state = is("payment_failed") ? "awaiting_payment" : state;
        }
        return refusal;
    }

    String cancel() {
        if (is("cancelled")) {
            return DONE;
        }
        if (!is("awaiting_payment", "open")) {
            return WRONG_STATE;
        }
        return paid ? end("cancelled", "ShoutoutCancelled") : end("cancelled");
    }

    /** The guest becomes the account that has his address. */
    String claim() {
        if (guest && pruned) {
            return NOT_FOUND; // nobody knows any more whose it was
        }
        guest = false;
        return DONE;
    }

    String accept(Instant now) {
        if (!paid) {
            return NOT_FOUND;
        }
        if (is("accepted")) {
            return DONE;
        }
        if (!is("open")) {
            return WRONG_STATE;
        }
        if (!isInTime(now)) {
            return "deadline_passed";
        }
        state = "accepted";
        return tell("ShoutoutAccepted");
    }

    String decline() {
        if (!paid) {
            return NOT_FOUND;
        }
        if (is("declined")) {
            return DONE;
        }
        return is("open", "accepted") ? end("declined", "ShoutoutDeclined") : WRONG_STATE;
    }

    /** Another one may come until the first is ready, and while that is not paid. */
    String handIn(boolean ready, boolean captureFails, Instant now) {
        switch (state) {
            case "awaiting_payment", "payment_failed":
                return "not_paid";
            case "delivered":
                return "already_delivered";
            case "expired":
                return "deadline_passed";
            case "open", "accepted", "processing":
                break;
            default:
                return WRONG_STATE;
        }
        if (isVideoTaken()) {
            return "already_delivered";
        }
        if (!isInTime(now)) {
            return "deadline_passed";
        }
        state = "processing";
        videoReady = false;
        if (ready) {
            ready(captureFails, now);
        }
        return DONE;
    }

    void ready(boolean captureFails, Instant now) {
        videoReady = true;
        if (money.is(Place.HELD) && captureFails) {
            captureRefused(now);
        } else if (money.is(Place.HELD)) {
            money.taken();
        }
        deliverWhenReady(now);
    }

    /** @param ours whether operators must look, not the performer */
    void videoFailed(boolean ours) {
        state = "accepted";
        tell("ShoutoutVideoFailed");
        if (ours) {
            tell("video_failed");
        }
        if (!extended) {
            extended = true;
            deadline = Objects.requireNonNull(deadline).plus(EXTENSION);
        }
    }

    String rate(int how) {
        if (!is("delivered") || pruned) {
            return WRONG_STATE;
        }
        stars = how;
        return DONE;
    }

    String react() {
        return is("delivered") && !pruned ? DONE : WRONG_STATE;
    }

    /** Names and words, once nobody has to read them any more. */
    String forget(Instant now) {
        if (!pruned && !mayBeForgotten(now)) {
            return WRONG_STATE;
        }
        pruned = true;
        return DONE;
    }

    String complain(Instant now) {
        if (!is("delivered") || pruned) {
            return WRONG_STATE;
        }
        if (complained) {
            return "already_complained";
        }
        if (!isSoonAfterDelivery(now)) {
            return "window_over";
        }
        complained = true;
        undecided = true;
        return DONE;
    }

    String decide(String how, Instant now) {
        if (!is("delivered") || !undecided) {
            return WRONG_STATE;
        }
        undecided = false;
        return switch (how) {
            case "redo" -> {
                filmAgain(now);
                yield tell("ShoutoutRedoAsked", "ShoutoutRedoPromised");
            }
            case "refund" -> end("refunded");
            default -> tell("ShoutoutComplaintDismissed");
        };
    }

    /** Whoever may not act delivers nothing, and who waits for it gets his money back. */
    void performerGone() {
        if (is("awaiting_payment")) {
            end("cancelled");
        } else if (is("open", "accepted", "processing")) {
            end("cancelled", "ShoutoutPerformerGone");
        }
    }

    /** Once more is no harm. */
    String refund() {
        if (money.is(Place.TAKEN)) {
            return end("refunded");
        }
        return money.givenBack ? DONE : "not_refundable";
    }

    String refund(long cents) {
        if (!money.is(Place.TAKEN)) {
            return "not_refundable";
        }
        if (cents > money.left()) {
            return "more_than_left";
        }
        if (cents == money.left()) {
            return end("refunded");
        }
        money.returned(cents);
        return DONE;
    }

    void disputed() {
        money.place = Place.DISPUTED;
        state = "disputed";
    }

    /** @param performerIsThere or nobody makes the video any more */
    void disputeWon(boolean performerIsThere, Instant now) {
        money.taken();
        if (deliveredAt != null) {
            state = "delivered";
            return;
        }
        filmAgain(now);
        if (performerIsThere) {
            tell("ShoutoutRequestResumed", "ShoutoutResumed");
        } else {
            end("cancelled", "ShoutoutPerformerGone");
        }
    }

    /** What time alone does next, if anything, and when. */
    Optional<Instant> nextEvent() {
        var pay = is("awaiting_payment") || waitsForAnotherCard() ? payBy : null;
        var film = is("open", "accepted") ? deadline : null;
        return Stream.of(pay, film, money.endsAt()).flatMap(Stream::ofNullable).min(Instant::compareTo);
    }

    void pass(Instant now) {
        for (var next = nextEvent(); next.isPresent() && !next.get().isAfter(now); next = nextEvent()) {
            happens(next.get());
        }
    }

    private void happens(Instant now) {
        if (is("awaiting_payment")) {
            notPaid();
        } else if (waitsForAnotherCard() && !now.isBefore(payBy)) {
            end("expired", "ShoutoutNeverPaid", "ShoutoutVideoNotPaid");
        } else if (is("open", "accepted") && !isInTime(now)) {
            end("expired", "ShoutoutExpired", "ShoutoutLapsed");
        } else if (money.is(Place.OPEN)) {
            notPaid();
        } else if (is("processing")) {
            captureRefused(now); // the bank let go of the hold while the video was made
        } else {
            end("expired", "ShoutoutExpired", "ShoutoutLapsed"); // or before it was
        }
    }

    private void captureRefused(Instant now) {
        money.gone();
        needsAnotherCard = true;
        payBy = now.plus(ANOTHER_CARD_WITHIN);
        tell("ShoutoutCaptureRefused", "ShoutoutCardNeeded", "capture_failed");
    }

    private void deliverWhenReady(Instant now) {
        if (videoReady && money.is(Place.TAKEN)) {
            state = "delivered";
            deliveredAt = now;
            money.earn();
            needsAnotherCard = false;
            tell("ShoutoutReady");
        }
    }

    private void filmAgain(Instant now) {
        state = "accepted";
        videoReady = false;
        deliveredAt = null;
        deadline = now.plus(timeToFilm);
    }

    private String end(String how, String... news) {
        state = how;
        unheard = false;
        money.gone();
        return tell(news);
    }

    private String tell(String... news) {
        Stream.of(news).forEach(one -> told.merge(one, 1, Integer::sum));
        return DONE;
    }

    /** To try out what could have happened. */
    ModelOrder copy() {
        try {
            var copy = (ModelOrder) clone();
            copy.money = money.copy();
            copy.told = new TreeMap<>(told);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
