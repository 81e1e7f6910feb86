package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Orders;
import dev.ovation.house.Shop;
import dev.ovation.media.Failure;
import dev.ovation.media.MediaKind;
import dev.ovation.shoutout.ModelMoney.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One real order beside its model: every command is given to both. */
final class OrderWalk {

    /** What some banks keep money for. */
    static final Duration SHORT_HOLD = Duration.ofHours(30);

    /** What the model makes of two moves in one order, and what each of them is answered. */
    private record Outcome(ModelOrder model, String first, String second) {}

    final String id;
    final OrderBuyer buyer;
    final OrderMoves moves;
    private final Cast cast;
    private ModelOrder model;

    OrderWalk(String id, ModelOrder model, OrderBuyer buyer, Cast cast) {
        this.id = id;
        this.model = model;
        this.buyer = buyer;
        this.cast = cast;
        moves = new OrderMoves(id, cast, buyer);
    }

    ModelOrder model() {
        return model;
    }

    boolean isAtCheckout() {
        return model.money.is(Place.OPEN);
    }

    boolean isMakingVideo() {
        return model.is("processing") && !model.videoReady;
    }

    /** What was done before somebody was killed may be refused when it is tried again. */
    void make(Move move) {
        var tries = new AtomicInteger();
        var reply = cast.insisting(() -> {
            tries.incrementAndGet();
            return move.real().get();
        });
        var expected = move.modelled().apply(model);
        if (tries.get() == 1 || !expected.equals(ModelOrder.DONE)) {
            assertThat(Move.answer(reply)).as("%s, %s", move.command(), reply.body()).isEqualTo(expected);
        }
        happened(move.command(), expected);
    }

    /** At the same moment: as if one had come after the other, whichever it was. */
    void makeTogether(Move one, Move other) throws Exception {
        String first;
        String second;
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var ones = hands.submit(() -> Move.answer(one.real().get()));
            var others = hands.submit(() -> Move.answer(other.real().get()));
            first = ones.get();
            second = others.get();
        }
        cast.house().finish();
        var seen = cast.admin().get("/api/v1/staff/shoutouts/" + id).expect(200);
        var possible = outcomes(one, other).toList();
        model = possible.stream()
                .filter(outcome -> outcome.first.equals(first) && outcome.second.equals(second))
                .map(Outcome::model)
                .filter(then -> then.is(seen.text("/state")) && then.stars == seen.number("/rating/stars"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s was answered %s and %s %s, and it is %s"
                        .formatted(one.command(), first, other.command(), second, seen.body())));
        happened(one.command(), first);
        happened(other.command(), second);
    }

    /** Whoever hands in what he saw a moment ago may be told that it has changed meanwhile. */
    private Stream<Outcome> outcomes(Move one, Move other) {
        var before = model.copy();
        var oneFirst = before.copy();
        var otherFirst = before.copy();
        var inOrder = new Outcome(oneFirst, one.modelled().apply(oneFirst), other.modelled().apply(oneFirst));
        var otherSaid = other.modelled().apply(otherFirst);
        var turned = new Outcome(otherFirst, one.modelled().apply(otherFirst), otherSaid);
        var alone = before.copy();
        var changed = one.command() == Command.HAND_IN
                ? Stream.of(new Outcome(alone, ModelOrder.WRONG_STATE, other.modelled().apply(alone)))
                : Stream.<Outcome>of();
        return Stream.concat(Stream.of(inOrder, turned), changed);
    }

    private void happened(Command command, String answer) {
        cast.seen().add(command, answer);
        if (command == Command.CLAIM && answer.equals(ModelOrder.DONE)) {
            buyer.claimed(cast, "/api/v1/shoutouts/" + id);
        }
    }

    /** @param bankLetsGo whether the money is held for some hours only */
    void atCheckout(String outcome, boolean bankLetsGo) {
        var url = cast.insisting(() -> Orders.look(buyer.client(), id)).expect(200).text("/payment/checkoutUrl");
        var checkout = url.substring(url.lastIndexOf('/') + 1);
        if (bankLetsGo) {
            Shop.faults(cast.house(), "{\"holdSeconds\": " + SHORT_HOLD.toSeconds() + "}");
        }
        var body = "{\"outcome\": \"" + outcome + "\"}";
        cast.insisting(() -> cast.house().stranger().put("/api/v1/sandbox/checkouts/" + checkout, body))
                .expect(200);
        if (outcome.equals("paid")) {
            model.paid(now(), bankLetsGo ? SHORT_HOLD : ModelMoney.HOLD);
        } else {
            model.notPaid();
        }
        happened(Command.PAY, outcome.equals("paid") ? ModelOrder.DONE : outcome);
    }

    void videoIsReady(boolean captureFails) {
        if (captureFails) {
            Shop.faults(cast.house(), "{\"failCaptures\": 1}");
        }
        cast.shelf().becomesReady(moves.video(), MediaKind.VIDEO);
        model.ready(captureFails, now());
        happened(Command.VIDEO_READY, ModelOrder.DONE);
    }

    void videoFails(Failure why) {
        cast.shelf().fails(moves.video(), why);
        model.videoFailed(why == Failure.INTERNAL || why == Failure.NO_ROOM || why == Failure.TOOK_TOO_LONG);
        happened(Command.VIDEO_FAILED, ModelOrder.DONE);
    }

    /** What the buyer's bank does, for a performer who is there or not. */
    void dispute(boolean performerIsThere) {
        var opens = model.money.is(Place.TAKEN);
        var body = "{\"state\": \"%s\"}".formatted(opens ? "opened" : "won");
        cast.house().stranger().put("/dev/sandbox/disputes/" + moves.payment(), body).expect(204);
        if (opens) {
            model.disputed();
        } else {
            model.disputeWon(performerIsThere, now());
        }
        happened(opens ? Command.DISPUTE : Command.WIN_DISPUTE, ModelOrder.DONE);
    }

    /** Who is suspended does nothing more; what he ordered is made all the same. */
    void buyerIsAway() {
        cast.suspend(buyer.account());
        buyer.account().put("/api/v1/shoutouts/" + id + "/cancellation", "").refused(401, "not_signed_in");
        make(moves.accept());
        buyer.signedInAgain(cast.lift(buyer.account()));
        happened(Command.SUSPEND_BUYER, ModelOrder.DONE);
    }

    /** Staff suspends the performer of all these orders, and lets go when everybody has heard of it. */
    void performerIsAwayFor(List<OrderWalk> orders) {
        cast.suspend(cast.performer());
        orders.forEach(order -> order.model.performerGone());
        orders.forEach(OrderWalk::nothingBeginsAgain);
        cast.house().finish();
        cast.star().set(cast.lift(cast.performer()));
        happened(Command.SUSPEND_PERFORMER, ModelOrder.DONE);
    }

    /** What would give it back to a performer who is away: the bank's money, staff's word, and the buyer's card. */
    private void nothingBeginsAgain() {
        if (model.money.is(Place.DISPUTED)) {
            dispute(false);
        } else if (model.is("delivered") && model.undecided) {
            moves.decided("redo").refused(409, "performer_gone");
        } else if (model.needsPlaceToPay(now())) {
            var place = model.copy().payAgain(cast.offer(), now());
            var refusal = place.equals(ModelOrder.DONE) ? "shoutouts_unavailable" : place;
            moves.payAgain().real().get().refused(409, refusal);
        }
    }

    /** When the house heard of the money; nothing as long as it has not. */
    Optional<Instant> heardAt() {
        return Orders.look(buyer.client(), id).expect(200).json("/timeline").valueStream()
                .filter(step -> step.path("step").asString().equals("paid"))
                .map(step -> Instant.parse(step.path("at").asString()))
                .findFirst();
    }

    private Instant now() {
        return cast.house().clock().instant();
    }
}
