package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.media.Failure;
import dev.ovation.shoutout.ModelMoney.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One performer, some buyers, and what a random number generator makes them do. */
final class History {

    private static final int STEPS = 60;
    private static final int AT_ONCE = 3;
    private static final int AT_ONCE_FOR_FEW_PLACES = 5;
    private static final int FEW_PLACES = 3;
    private static final int PLACES_FOR_ALL = 20;
    private static final Duration UNTIL_ALL_IS_TRIED_AGAIN = Duration.ofMinutes(65);
    private static final List<Failure> FAILURES =
            List.of(Failure.BROKEN_FILE, Failure.TOO_LONG, Failure.INTERNAL, Failure.NO_ROOM);

    private static final List<String> WAY = List.of(
            "awaiting_payment", "disputed", "delivered", "payment_failed", "open", "accepted", "processing");

    private final House house;
    private final Weather weather;
    private final OrderCheck check;
    private final Random random;
    private final boolean fewPlaces;
    private final String handle = Stage.handle("model");
    private final String elsewhere = Stage.handle("elsewhere");
    private final Cast cast;
    private final List<OrderWalk> orders = new ArrayList<>();
    private final List<Command> deck = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long price;
    private int days;
    private int rarities;

    History(
            House house,
            Shelf shelf,
            Weather weather,
            OrderCheck check,
            Seen seen,
            Random random,
            boolean fewPlaces) {
        this.house = house;
        this.weather = weather;
        this.check = check;
        this.random = random;
        rarities = random.nextInt(4);
        this.fewPlaces = fewPlaces;
        var star = new AtomicReference<>(Stage.performer(house, handle));
        var stranger = Stage.performer(house, elsewhere);
        cast = new Cast(house, shelf, star, stranger, house.admin(), new ModelOffer(), seen);
        offer(true, null);
    }

    void walk() throws Exception {
        for (int i = 0; i < STEPS; i++) {
            placeAsManyAsWanted();
            var order = whoseTurnItIs();
            step(order);
            underWay().forEach(check::atAGlance);
            check.closely(order, cast.performer());
            placesAgree();
        }
        orders.forEach(check::atAGlance);
        orders.forEach(order -> check.closely(order, cast.performer()));
        assertThat(Orders.earned(cast.performer()))
                .isEqualTo(orders.stream().mapToLong(order -> order.model().money.sellersShare()).sum());
    }

    private List<OrderWalk> underWay() {
        var now = house.clock().instant();
        return orders.stream().filter(order -> !order.model().isOver(now)).toList();
    }

    private List<OrderWalk> unfinished() {
        return underWay().stream().filter(order -> !order.model().is("delivered", "disputed")).toList();
    }

    /** Mostly one with which something is to be done, or few would ever come to their end. */
    private OrderWalk whoseTurnItIs() {
        var those = random.nextInt(6) == 0 ? orders : underWay();
        var one = any(those);
        var other = any(those);
        return howFar(one) < howFar(other) ? other : one;
    }

    private static int howFar(OrderWalk order) {
        return WAY.indexOf(order.model().state);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void placeAsManyAsWanted() {
        var atOnce = fewPlaces ? AT_ONCE_FOR_FEW_PLACES : AT_ONCE;
        var taken = true;
        while (underWay().isEmpty() || taken && unfinished().size() < atOnce) {
            var pause = house.clock().instant().plus(Duration.ofHours(1 + random.nextInt(30)));
            var now = orders.isEmpty() ? 7 : random.nextInt(8);
            offer(now != 0, now == 1 ? pause : null);
            taken = place(newBuyer());
        }
    }

    private void offer(boolean available, @Nullable Instant pause) {
        price = 5_000 + 1_000 * random.nextInt(2);
        days = random.nextInt(3) == 0 ? 10 : 5; // more days than any hold lasts, or fewer
        var most = fewPlaces ? 1 + random.nextInt(FEW_PLACES) : PLACES_FOR_ALL;
        var paused = pause == null ? "" : ", \"pausedUntil\": \"" + pause + "\"";
        cast.performer()
                .put("/api/v1/me/shoutout-offer", """
                        {"available": %s, "price": {"amount": %d, "currency": "USD"}, "deliveryDays": %d,
                         "maxOpen": %d%s}""".formatted(available, price, days, most, paused))
                .expect(200);
        cast.offer().offered(available, price, most, pause);
        cast.seen().add(Command.OFFER, ModelOrder.DONE);
    }

    private OrderBuyer newBuyer() {
        return random.nextBoolean() ? OrderBuyer.guest(house) : OrderBuyer.withAccount(house);
    }

    /** @return whether there was a place for it */
    private boolean place(OrderBuyer buyer) {
        var expected = random.nextInt(8) == 0 ? price + 100 : price;
        var card = weather.isCalm() && !buyer.isGuest() && random.nextInt(3) == 0 ? Card.any(random) : Card.NONE;
        var wish = Orders.wish(handle, expected, card.saved(house, buyer, elsewhere) + buyer.self());
        var key = Shop.key();
        var placed = cast.insisting(() -> Orders.place(buyer.orders(), wish, key));
        var now = house.clock().instant();
        var answer = cast.offer().order(expected, now);
        var told = answer.equals(ModelOrder.DONE) ? card.answer : answer;
        assertThat(Move.answer(placed)).as(placed.body()).isEqualTo(told);
        cast.seen().add(Command.PLACE, told);
        card.isAnsweredAlike(house, placed, () -> Orders.place(buyer.orders(), wish, key));
        if (!answer.equals(ModelOrder.DONE)) {
            note(null, "not ordered: " + answer);
            return false;
        }
        var id = card == Card.DECLINED ? buyer.onlyOrder() : placed.text("/id");
        buyer.ordered(placed);
        var charged = Orders.look(buyer.client(), id).text("/money").equals("charged");
        assertThat(charged).isEqualTo(days == 10);
        var model = new ModelOrder(charged, days, buyer.isGuest(), price, now);
        card.does(model, now);
        cast.seen().add(card);
        var order = new OrderWalk(id, model, buyer, cast);
        cast.offer().ordered(order::model);
        orders.add(order);
        note(order, "ordered, card: " + card);
        if (card == Card.GOOD) {
            hear(); // it is heard at once
        }
        return true;
    }

    private void step(OrderWalk order) throws Exception {
        var buyer = random.nextInt(12) == 0 ? newBuyer() : null;
        if (random.nextInt(4) == 0) {
            order.buyer.signUp();
        }
        note(order, weather.begin(random));
        if (buyer == null) {
            act(order);
        } else {
            place(buyer);
        }
        var again = weather.passes();
        hear();
        again.ifPresent(what -> {
            note(null, what);
            advance(UNTIL_ALL_IS_TRIED_AGAIN);
        });
    }

    /** Mostly what makes sense next, now and then anything, or two things at once. */
    private void act(OrderWalk order) throws Exception {
        var model = order.model();
        if (weather.isCalm() && random.nextInt(3) == 0) {
            twoAtOnce(order);
        } else if (random.nextInt(4) == 0) {
            anything(order);
        } else if (model.guest && order.buyer.hasAccount() && random.nextInt(4) == 0) {
            make(order, Command.CLAIM);
        } else if (order.isAtCheckout()) {
            var outcome = any(List.of("paid", "paid", "paid", "paid", "declined", "abandoned"));
            var bankLetsGo = weather.isCalm() && random.nextInt(2) == 0;
            told(order, outcome + (bankLetsGo ? ", held for hours" : ""), () -> order.atCheckout(outcome, bankLetsGo));
        } else if (order.isMakingVideo()) {
            makeVideo(order);
        } else if (model.is("open")) {
            make(order, any(List.of(
                    Command.ACCEPT, Command.ACCEPT, Command.ACCEPT, Command.HAND_IN, Command.DECLINE, Command.CANCEL)));
        } else if (model.is("accepted")) {
            make(order, Command.HAND_IN);
        } else if (model.waitsForAnotherCard() && random.nextInt(4) == 0) {
            pass(ModelOrder.ANOTHER_CARD_WITHIN.plusHours(1));
        } else if (model.is("payment_failed", "processing")) {
            make(order, random.nextInt(4) == 0 ? Command.HAND_IN : Command.PAY_AGAIN);
        } else if (model.is("delivered") && model.undecided) {
            make(order, Command.DECIDE);
        } else if (model.is("delivered") && random.nextBoolean()) {
            make(order, any(List.of(Command.RATE, Command.REACT, Command.COMPLAIN, Command.REFUND_PART)));
        } else {
            anything(order);
        }
    }

    private void makeVideo(OrderWalk order) {
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                var why = any(FAILURES);
                told(order, "video fails: " + why, () -> order.videoFails(why));
            }
            case 2 -> pass(random.nextBoolean() ? untilItIsLate(order) : OrderWalk.SHORT_HOLD);
            default -> told(order, "video is ready", () -> order.videoIsReady(captureFails()));
        }
    }

    /** A video that is being made may come after the deadline; another one may not. */
    private Duration untilItIsLate(OrderWalk order) {
        var left = Duration.between(house.clock().instant(), Objects.requireNonNull(order.model().deadline));
        return left.isPositive() ? left.plusHours(1) : Duration.ofHours(1);
    }

    /** Only while nothing else goes wrong: the bank must be asked once, and say no. */
    private boolean captureFails() {
        return weather.isCalm() && random.nextInt(2) == 0;
    }

    private void make(OrderWalk order, Command command) {
        told(order, command.toString(), () -> order.make(order.moves.of(command, random, captureFails())));
    }

    /** No bank says no meanwhile: nobody could tell to whom of the two. */
    private void twoAtOnce(OrderWalk order) throws Exception {
        var one = any(Command.likelyIn(order.model().state));
        var others = one.atTheSameTime();
        var likely = others.stream().filter(Command.likelyIn(order.model().state)::contains).toList();
        var other = any(likely.isEmpty() || random.nextInt(4) == 0 ? others : likely);
        note(order, one + " and " + other + " at once");
        order.makeTogether(order.moves.of(one, random, false), order.moves.of(other, random, false));
    }

    private void anything(OrderWalk order) {
        switch (random.nextInt(4)) {
            case 0 -> pass(Duration.ofHours(1 + random.nextInt(40)));
            case 1 -> somethingRare();
            default -> make(order, fromTheDeck());
        }
    }

    /** So that each has its turn. */
    private Command fromTheDeck() {
        if (deck.isEmpty()) {
            deck.addAll(Command.OF_PEOPLE);
            Collections.shuffle(deck, random);
        }
        return deck.removeLast();
    }

    /** A notice that is lost is heard of days later, and news must arrive in their order: all of it in fine weather. */
    private void somethingRare() {
        weather.clear();
        switch (rarities++ % 5) {
            case 0 -> some(order -> order.model().money.is(Place.TAKEN) || order.model().money.is(Place.DISPUTED))
                    .ifPresent(order -> told(order, "the bank", () -> order.dispute(true)));
            case 1 -> some(order -> !order.model().guest)
                    .ifPresent(order -> told(order, "the buyer is suspended and back", order::buyerIsAway));
            case 2, 3 -> some(_ -> true).ifPresent(order -> told(order, "strangers", order.moves::strangersTry));
            default -> performerIsAway();
        }
    }

    private Optional<OrderWalk> some(Predicate<OrderWalk> wanted) {
        var found = underWay().stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(any(found));
    }

    /** Some are complained about or disputed at that moment. */
    private void performerIsAway() {
        for (var taken : underWay()) {
            switch (taken.model().money.is(Place.TAKEN) ? random.nextInt(3) : 2) {
                case 0 -> make(taken, Command.COMPLAIN);
                case 1 -> told(taken, "the bank", () -> taken.dispute(true));
                default -> {}
            }
        }
        house.finish();
        told(null, "the performer is suspended and back", () -> orders.getFirst().performerIsAwayFor(orders));
    }

    private void pass(Duration by) {
        told(null, by.toHours() + " hours", () -> advance(by));
    }

    private void advance(Duration by) {
        house.advance(by);
        hear();
        pass(house.clock().instant());
    }

    /** The house gives a place away when it hears of the money, which may be a while after it was paid. */
    private void hear() {
        orders.stream().filter(order -> order.model().unheard).forEach(order -> order.heardAt().ifPresent(when -> {
            pass(when);
            order.model().heardAt(when, cast.offer().isOneFreeAt(when));
        }));
    }

    private void pass(Instant now) {
        orders.forEach(order -> order.model().pass(now));
    }

    private void placesAgree() {
        var now = house.clock().instant();
        var own = cast.performer().get("/api/v1/me/shoutout-offer").expect(200);
        assertThat(own.number("/open")).as("places taken").isEqualTo(cast.offer().takenAt(now));
        var seen = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(seen.flag("/available")).isEqualTo(cast.offer().refusalAt(now).equals(ModelOrder.DONE));
    }

    private void told(@Nullable OrderWalk order, String what, Runnable act) {
        note(order, what);
        act.run();
    }

    private void note(@Nullable OrderWalk order, String what) {
        told.add(order == null ? what : orders.indexOf(order) + " (" + order.model().state + "): " + what);
    }

    @Override
    public String toString() {
        return String.join("\n", told);
    }
}
