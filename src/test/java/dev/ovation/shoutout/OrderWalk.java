package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One real order beside its model: every command is given to both. */
final class OrderWalk {

    private static final Duration LATE = Duration.ofMinutes(70);
    /** What some banks keep money for. */
    static final Duration SHORT_HOLD = Duration.ofHours(30);

    /** Those around it; the stranger performs elsewhere. */
    record Cast(
            House house,
            Shelf shelf,
            AtomicReference<Person> star,
            Person stranger,
            Person admin,
            ModelPlaces places) {

        Person performer() {
            return star.get();
        }
    }

    final String id;
    final ModelOrder model;
    final Browser buyer;
    private final Cast cast;
    private @Nullable MediaId video;

    OrderWalk(String id, ModelOrder model, Browser buyer, Cast cast) {
        this.id = id;
        this.model = model;
        this.buyer = buyer;
        this.cast = cast;
    }

    boolean isAtCheckout() {
        return model.money == ModelOrder.Money.AT_CHECKOUT;
    }

    boolean isMakingVideo() {
        return model.is("processing") && !model.videoReady;
    }

    /** @param bankLetsGo whether the money is held for some hours only */
    void atCheckout(String outcome, boolean bankLetsGo) {
        var url = insisting(() -> Orders.look(buyer, id)).expect(200).text("/payment/checkoutUrl");
        var checkout = url.substring(url.lastIndexOf('/') + 1);
        if (bankLetsGo) {
            Shop.faults(cast.house, "{\"holdSeconds\": " + SHORT_HOLD.toSeconds() + "}");
        }
        cast.house
                .stranger()
                .put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"" + outcome + "\"}")
                .expect(200);
        if (outcome.equals("paid")) {
            model.paid(now(), bankLetsGo ? SHORT_HOLD : ModelOrder.HOLD);
        } else {
            model.notPaid();
        }
    }

    void payAgain() {
        var key = Map.of("Idempotency-Key", Shop.key());
        Supplier<Reply> pay = () -> buyer.send("POST", path("payment"), "{}", key);
        if (model.needsPlaceToPay(now()) && !cast.places.isOneFreeAt(now())) {
            insisting(pay).refused(409, "too_many_open");
        } else {
            both(pay, () -> model.payAgain(now()));
        }
    }

    void cancel() {
        both(() -> buyer.put(path("cancellation"), ""), model::cancel);
    }

    void accept() {
        both(() -> cast.performer().put(path("acceptance"), ""), () -> model.accept(now()));
    }

    void decline() {
        both(() -> cast.performer().put(path("refusal"), "{\"reason\": \"Too far from the sea.\"}"), model::decline);
    }

    /** @param ready whether its renditions are made already */
    void handIn(boolean ready, boolean captureFails) {
        var next = ready
                ? cast.shelf.shoutout(cast.performer())
                : cast.shelf.shoutoutInProcessing(cast.performer());
        if (captureFails) {
            Shop.faults(cast.house, "{\"failCaptures\": 1}");
        }
        both(
                () -> cast.performer().put(path("delivery"), "{\"mediaId\": \"%s\"}".formatted(next)),
                () -> model.handIn(ready, captureFails, now()));
        if (model.is("processing", "delivered")) {
            video = next;
        }
    }

    void videoIsReady(boolean captureFails) {
        if (captureFails) {
            Shop.faults(cast.house, "{\"failCaptures\": 1}");
        }
        cast.shelf.becomesReady(Objects.requireNonNull(video), MediaKind.VIDEO);
        model.ready(captureFails, now());
    }

    void videoFails() {
        cast.shelf.fails(Objects.requireNonNull(video));
        model.videoFailed();
    }

    void complain() {
        both(() -> buyer.put(path("complaint"), "{\"reason\": \"That is not my name.\"}"), () -> model.complain(now()));
    }

    void decide(String how) {
        both(() -> decided(how), () -> model.decide(how, now()));
    }

    private Reply decided(String how) {
        return cast.admin.put(
                "/api/v1/staff/shoutouts/" + id + "/complaint-decision",
                "{\"decision\": \"%s\", \"reason\": \"We watched it.\"}".formatted(how));
    }

    void refund() {
        var path = "/api/v1/staff/payments/" + payment() + "/refund";
        var key = Shop.key();
        both(() -> cast.admin.pay(path, Shop.RETURN, key), model::refund);
    }

    /** What the buyer's bank does. */
    void dispute() {
        var payment = payment();
        var opens = model.money == ModelOrder.Money.TAKEN;
        cast.house
                .stranger()
                .put("/dev/sandbox/disputes/" + payment, "{\"state\": \"%s\"}".formatted(opens ? "opened" : "won"))
                .expect(204);
        if (opens) {
            model.disputed();
        } else {
            model.disputeWon(now());
        }
    }

    /** Staff suspends the performer of all these orders, and lets go when everybody has heard of it. */
    void performerIsAwayFor(List<OrderWalk> orders) {
        var path = "/api/v1/staff/accounts/" + cast.performer().account() + "/suspension";
        cast.admin.put(path, "{\"reason\": \"Looked into.\"}").expect(204);
        cast.house.finish();
        orders.forEach(OrderWalk::nothingBeginsAgain);
        cast.house.finish();
        cast.admin.delete(path).expect(204);
        cast.house.finish();
        cast.star.set(cast.house.again(cast.performer())); // whoever is suspended is signed out
        orders.forEach(order -> order.model.performerGone());
    }

    /** What would give it back to a performer who is away: the bank's money, and staff's word. */
    private void nothingBeginsAgain() {
        if (model.money == ModelOrder.Money.DISPUTED) {
            dispute();
        } else if (model.is("delivered") && model.undecided) {
            decided("redo").refused(409, "performer_gone");
        }
    }

    /** Nobody else can do any of it, and is not told that there is anything. */
    void strangersTry() {
        refused(() -> cast.stranger.get("/api/v1/shoutouts/" + id));
        refused(() -> cast.stranger.put(path("cancellation"), ""));
        refused(() -> cast.stranger.put(path("acceptance"), ""));
        refused(() -> cast.stranger.put(path("complaint"), "{\"reason\": \"Mine!\"}"));
    }

    /** When the house heard of the money; nothing as long as it has not. */
    Optional<Instant> heardAt() {
        return Orders.look(buyer, id).expect(200).json("/timeline").valueStream()
                .filter(step -> step.path("step").asString().equals("paid"))
                .map(step -> Instant.parse(step.path("at").asString()))
                .findFirst();
    }

    /** What the house says is what the model says. */
    void agrees(String name) {
        var seen = Orders.look(buyer, id).expect(200);
        assertThat(seen.text("/state")).as(name).isEqualTo(model.state);
        model.deadline = heard(model.deadline, seen, "deadline");
        model.deliveredAt = heard(model.deliveredAt, seen, "deliveredAt");
        var may = seen.json("/may").valueStream().map(act -> act.asString()).toList();
        assertThat(may.contains("cancel")).as("may cancel").isEqualTo(model.mayCancel());
        assertThat(may.contains("complain")).as("may complain").isEqualTo(model.mayComplain(now()));
        assertThat(seen.json("").has("link")).as("link").isEqualTo(model.is("delivered"));
        if (model.is("delivered")) {
            var token = seen.text("/link").replaceFirst(".*/", "");
            cast.house.stranger().get("/api/v1/shoutouts/by-token/" + token).expect(200);
        }
    }

    /** The house may have heard of it a little after it happened, and counts from then. */
    private static @Nullable Instant heard(@Nullable Instant happened, Reply seen, String field) {
        if (happened == null) {
            return null;
        }
        var told = Instant.parse(seen.text("/" + field));
        assertThat(told).as(field).isBetween(happened.minusSeconds(60), happened.plus(LATE));
        return told;
    }

    private static void refused(Supplier<Reply> command) {
        insisting(command).refused(404, "not_found");
    }

    /** Whoever was killed tries again; every command may be given twice. */
    private static Reply insisting(Supplier<Reply> command) {
        var reply = command.get();
        return reply.status() == 500 ? command.get() : reply;
    }

    /** A command is allowed by both or by neither. */
    private static void both(Supplier<Reply> real, BooleanSupplier modelled) {
        var reply = insisting(real);
        assertThat(reply.status() < 400).as(reply.toString()).isEqualTo(modelled.getAsBoolean());
    }

    private String payment() {
        return insisting(() -> Orders.look(buyer, id)).expect(200).text("/payment/id");
    }

    private String path(String what) {
        return "/api/v1/shoutouts/" + id + "/" + what;
    }

    private Instant now() {
        return cast.house.clock().instant();
    }
}
