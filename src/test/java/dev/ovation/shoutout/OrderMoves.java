package dev.ovation.shoutout;

import dev.ovation.house.Orders;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.media.MediaId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people do with one order. */
final class OrderMoves {

    private final String id;
    private final Cast cast;
    private final OrderBuyer buyer;
    private @Nullable MediaId video;

    OrderMoves(String id, Cast cast, OrderBuyer buyer) {
        this.id = id;
        this.cast = cast;
        this.buyer = buyer;
    }

    /** The one that was taken last. */
    MediaId video() {
        return Objects.requireNonNull(video);
    }

    Move of(Command command, Random random, boolean captureFails) {
        return switch (command) {
            case PAY_AGAIN -> payAgain();
            case CANCEL -> cancel();
            case CLAIM ->
                buyer.hasAccount() && random.nextInt(3) != 0 ? claim() : claimByAnother(random.nextBoolean());
            case ACCEPT -> accept();
            case DECLINE -> decline();
            case HAND_IN -> handIn(random.nextBoolean(), captureFails);
            case RATE -> rate(1 + random.nextInt(5));
            case REACT -> react();
            case COMPLAIN -> complain();
            case FORGET -> forget();
            case DECIDE -> decide(random.nextBoolean() ? "refund" : random.nextBoolean() ? "redo" : "dismissed");
            case REFUND -> refund();
            case REFUND_PART -> refund(500 * (1 + random.nextInt(random.nextBoolean() ? 5 : 15)));
            default -> throw new IllegalArgumentException(command.toString());
        };
    }

    Move payAgain() {
        var key = Map.of("Idempotency-Key", Shop.key());
        return new Move(
                Command.PAY_AGAIN,
                () -> buyer.client().send("POST", path("payment"), "{}", key),
                model -> model.payAgain(cast.offer(), now()));
    }

    Move cancel() {
        return new Move(Command.CANCEL, () -> buyer.client().put(path("cancellation"), ""), ModelOrder::cancel);
    }

    Move claim() {
        var claimer = buyer.account();
        return new Move(Command.CLAIM, () -> claimer.put(path("claim"), "{}"), ModelOrder::claim);
    }

    /** @param withToken whether they were shown a guest's, if there ever was one */
    Move claimByAnother(boolean withToken) {
        var proof = withToken ? "{\"claimToken\": \"" + buyer.token() + "\"}" : "{}";
        return new Move(
                Command.CLAIM,
                () -> cast.stranger().put(path("claim"), proof),
                model -> withToken && model.guest ? "not_allowed" : ModelOrder.NOT_FOUND);
    }

    Move accept() {
        return new Move(
                Command.ACCEPT,
                () -> cast.performer().put(path("acceptance"), ""),
                model -> model.accept(now()));
    }

    Move decline() {
        return new Move(
                Command.DECLINE,
                () -> cast.performer().put(path("refusal"), "{\"reason\": \"Too far from the sea.\"}"),
                ModelOrder::decline);
    }

    /** @param ready whether its renditions are made already */
    Move handIn(boolean ready, boolean captureFails) {
        var next = ready
                ? cast.shelf().shoutout(cast.performer())
                : cast.shelf().shoutoutInProcessing(cast.performer());
        return new Move(Command.HAND_IN, () -> handedIn(next, captureFails), model -> {
            var answer = model.handIn(ready, captureFails, now());
            video = answer.equals(ModelOrder.DONE) ? next : video;
            return answer;
        });
    }

    private Reply handedIn(MediaId next, boolean captureFails) {
        if (captureFails) {
            Shop.faults(cast.house(), "{\"failCaptures\": 1}");
        }
        return Orders.handIn(cast.performer(), id, next);
    }

    Move rate(int stars) {
        return new Move(
                Command.RATE,
                () -> buyer.client().put(path("rating"), "{\"stars\": " + stars + "}"),
                model -> model.rate(stars));
    }

    Move react() {
        return new Move(
                Command.REACT,
                () -> buyer.client().put(path("reaction"), "{\"message\": \"Thank you!\"}"),
                ModelOrder::react);
    }

    Move complain() {
        return new Move(
                Command.COMPLAIN,
                () -> buyer.client().put(path("complaint"), "{\"reason\": \"That is not my name.\"}"),
                model -> model.complain(now()));
    }

    Move forget() {
        return new Move(Command.FORGET, () -> buyer.client().delete(path("details")), model -> model.forget(now()));
    }

    Move decide(String how) {
        return new Move(Command.DECIDE, () -> decided(how), model -> model.decide(how, now()));
    }

    Reply decided(String how) {
        return cast.admin()
                .put(
                        "/api/v1/staff/shoutouts/" + id + "/complaint-decision",
                        "{\"decision\": \"%s\", \"reason\": \"We watched it.\"}".formatted(how));
    }

    Move refund() {
        return refund(Command.REFUND, Shop.RETURN, ModelOrder::refund);
    }

    Move refund(long cents) {
        return refund(Command.REFUND_PART, Shop.part(cents), model -> model.refund(cents));
    }

    private Move refund(Command command, String body, Function<ModelOrder, String> modelled) {
        var path = "/api/v1/staff/payments/" + payment() + "/refund";
        var key = Shop.key();
        return new Move(command, () -> cast.admin().pay(path, body, key), modelled);
    }

    /** The attempt to pay that counts. */
    String payment() {
        return cast.insisting(() -> Orders.look(buyer.client(), id)).expect(200).text("/payment/id");
    }

    /** Nobody else can do any of it, and is not told that there is anything. */
    void strangersTry() {
        var stranger = cast.stranger();
        isNotThere(() -> stranger.get("/api/v1/shoutouts/" + id));
        isNotThere(() -> stranger.put(path("cancellation"), ""));
        isNotThere(() -> stranger.put(path("acceptance"), ""));
        isNotThere(() -> stranger.put(path("refusal"), "{\"reason\": \"No.\"}"));
        isNotThere(() -> stranger.put(path("rating"), "{\"stars\": 1}"));
        isNotThere(() -> stranger.put(path("reaction"), "{\"message\": \"Ha!\"}"));
        isNotThere(() -> stranger.put(path("complaint"), "{\"reason\": \"Mine!\"}"));
        isNotThere(() -> stranger.delete(path("details")));
    }

    private void isNotThere(Supplier<Reply> call) {
        cast.insisting(call).refused(404, ModelOrder.NOT_FOUND);
    }

    private String path(String what) {
        return "/api/v1/shoutouts/" + id + "/" + what;
    }

    private Instant now() {
        return cast.house().clock().instant();
    }
}
