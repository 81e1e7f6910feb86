package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Wire;
import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.performer.Performers;
import dev.ovation.shoutout.ModelOrder.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/**
 * Random histories of orders: every command, notice, job and passing of time, in bad weather and with kills, beside a
 * small model of what must be. No state that is not the model's, no money without delivery or refund, no delivery
 * without money, no place that is taken already. A history that fails prints its seed; {@code -Dmodel.seed=…} walks it
 * again.
 */
@HouseTest
@Import({Shelf.class, Fuse.class, Wire.class})
class ShoutoutModelTests {

    private static final int AT_ONCE = 3;
    private static final int AT_ONCE_FOR_FEW_PLACES = 5;
    private static final int FEW_PLACES = 3;
    private static final int PLACES_FOR_ALL = 20;
    private static final int STEPS = 60;
    private static final Duration UNTIL_ALL_IS_TRIED_AGAIN = Duration.ofMinutes(65);

    private final House house;
    private final Shelf shelf;
    private final Weather weather;
    private final DSLContext sql;
    private final Ledger ledger;
    private final LedgerCheck check;
    private final Performers performers;
    private final List<String> history = new ArrayList<>();
    private final List<OrderWalk> orders = new ArrayList<>();
    private final ModelPlaces places = new ModelPlaces();

    ShoutoutModelTests(
            House house,
            Shelf shelf,
            Fuse fuse,
            DSLContext sql,
            Ledger ledger,
            LedgerCheck check,
            Performers performers) {
        this.house = house;
        this.shelf = shelf;
        weather = new Weather(house, fuse);
        this.sql = sql;
        this.ledger = ledger;
        this.check = check;
        this.performers = performers;
    }

    static LongStream seeds() {
        var chosen = Long.getLong("model.seed");
        return chosen == null ? LongStream.rangeClosed(1, Integer.getInteger("model.seeds", 8)) : LongStream.of(chosen);
    }

    @AfterEach
    void theWeatherClears() {
        weather.clear();
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    @DisplayName("viggio 20, 22, 23: random histories of orders end as a small model says")
    void everyHistoryIsTheModels(long seed) {
        var random = new Random(seed);
        var handle = Stage.handle("model");
        var performer = Stage.performer(house, handle);
        var stranger = Stage.performer(house, Stage.handle("elsewhere"));
        var cast = new OrderWalk.Cast(house, shelf, new AtomicReference<>(performer), stranger, house.admin(), places);
        var fewPlaces = seed % 2 == 0;
        try {
            for (int i = 0; i < STEPS; i++) {
                placeAsManyAsWanted(cast, handle, fewPlaces, random);
                step(any(random.nextInt(5) == 0 ? orders : underWay(), random), random);
                underWay().forEach(this::agrees);
                placesAgree(cast);
            }
            orders.forEach(this::agrees);
            assertThat(check.faults()).isEmpty();
            earningsAreOfWhatWasDelivered(performer);
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("History " + seed + ":\n" + String.join("\n", history), wrong);
        }
    }

    private List<OrderWalk> underWay() {
        return orders.stream().filter(order -> !order.model.isOver()).toList();
    }

    private long unfinished() {
        return underWay().stream().filter(order -> !order.model.is("delivered", "disputed")).count();
    }

    private static OrderWalk any(List<OrderWalk> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private void placeAsManyAsWanted(OrderWalk.Cast cast, String handle, boolean fewPlaces, Random random) {
        var atOnce = fewPlaces ? AT_ONCE_FOR_FEW_PLACES : AT_ONCE;
        var taken = true;
        while (taken && unfinished() < atOnce) {
            taken = place(cast, handle, fewPlaces ? 1 + random.nextInt(FEW_PLACES) : PLACES_FOR_ALL, random);
        }
    }

    /** @return whether there was a place for it */
    private boolean place(OrderWalk.Cast cast, String handle, int maxOpen, Random random) {
        var charged = random.nextInt(3) == 0; // more days than any hold lasts
        var days = charged ? 10 : 5;
        Orders.offer(cast.performer(), 5000, days, ", \"maxOpen\": " + maxOpen);
        places.offered(maxOpen);
        var guest = random.nextBoolean();
        var client = guest ? house.stranger() : house.person("Buyer").client();
        var email = guest ? ", \"email\": \"" + Orders.guestEmail() + "\"" : "";
        var now = house.clock().instant();
        var placed = Orders.place(client, Orders.wish(handle, 5000, email), Shop.key());
        if (!places.isOneFreeAt(now)) {
            placed.refused(409, "too_many_open");
            note(null, "no place of " + maxOpen);
            return false;
        }
        assertThat(placed.expect(201).text("/money")).isEqualTo(charged ? "charged" : "held");
        var model = new ModelOrder(charged, days, now);
        places.ordered(model);
        orders.add(new OrderWalk(placed.text("/id"), model, guest ? Orders.guest(house, placed) : client, cast));
        return true;
    }

    private void step(OrderWalk order, Random random) {
        note(order, weather.begin(random));
        act(order, random);
        var again = weather.passes();
        hear();
        again.ifPresent(what -> {
            note(null, what);
            advance(UNTIL_ALL_IS_TRIED_AGAIN);
        });
    }

    /** Mostly what makes sense next, now and then anything. */
    private void act(OrderWalk order, Random random) {
        var model = order.model;
        if (random.nextInt(3) == 0) {
            anything(order, random);
        } else if (order.isAtCheckout()) {
            var outcome = List.of("paid", "paid", "paid", "declined", "abandoned").get(random.nextInt(5));
            var bankLetsGo = weather.isCalm() && random.nextInt(2) == 0;
            told(order, outcome + (bankLetsGo ? ", held for hours" : ""), () -> order.atCheckout(outcome, bankLetsGo));
        } else if (order.isMakingVideo()) {
            makeVideo(order, random);
        } else if (model.is("open")) {
            told(order, "accept", order::accept);
        } else if (model.is("accepted")) {
            told(order, "hand in", () -> order.handIn(random.nextBoolean(), captureFails(random)));
        } else if (model.is("payment_failed", "processing")) {
            if (random.nextInt(4) == 0) {
                told(order, "another video", () -> order.handIn(random.nextBoolean(), captureFails(random)));
            } else {
                told(order, "pay again", order::payAgain);
            }
        } else if (model.is("delivered") && model.undecided) {
            decide(order, random);
        } else {
            anything(order, random);
        }
    }

    private void makeVideo(OrderWalk order, Random random) {
        switch (random.nextInt(5)) {
            case 0, 1 -> told(order, "video fails", order::videoFails);
            case 2 -> {
                var hold = OrderWalk.SHORT_HOLD.toHours();
                told(null, hold + " hours", () -> advance(Duration.ofHours(hold)));
            }
            default -> told(order, "video is ready", () -> order.videoIsReady(captureFails(random)));
        }
    }

    /** Only while nothing else goes wrong: the bank must be asked once, and say no. */
    private boolean captureFails(Random random) {
        return weather.isCalm() && random.nextInt(2) == 0;
    }

    private void anything(OrderWalk order, Random random) {
        switch (random.nextInt(11)) {
            case 0 -> told(order, "pay again", order::payAgain);
            case 1 -> told(order, "cancel", order::cancel);
            case 2 -> told(order, "accept", order::accept);
            case 3 -> told(order, "decline", order::decline);
            case 4 -> told(order, "hand in", () -> order.handIn(random.nextBoolean(), captureFails(random)));
            case 5 -> told(order, "complain", order::complain);
            case 6 -> decide(order, random);
            case 7 -> moneyGoesBack(order, random);
            case 8 -> told(order, "strangers", order::strangersTry);
            case 9 -> {
                if (random.nextBoolean()) {
                    suspendedAndBack(order, random);
                }
            }
            default -> {
                var hours = 1 + random.nextInt(40);
                told(null, hours + " hours", () -> advance(Duration.ofHours(hours)));
            }
        }
    }

    /** Some are complained about or disputed at that moment. */
    private void suspendedAndBack(OrderWalk order, Random random) {
        weather.clear(); // the news must arrive in this order
        for (var taken : underWay()) {
            switch (taken.model.money == Money.TAKEN ? random.nextInt(3) : 2) {
                case 0 -> told(taken, "complain", taken::complain);
                case 1 -> told(taken, "dispute", taken::dispute);
                default -> {}
            }
        }
        house.finish();
        told(null, "suspended and back", () -> order.performerIsAwayFor(orders));
    }

    private void decide(OrderWalk order, Random random) {
        var how = List.of("redo", "refund", "dismissed").get(random.nextInt(3));
        told(order, how, () -> order.decide(how));
    }

    private void moneyGoesBack(OrderWalk order, Random random) {
        var disputable = order.model.money == Money.DISPUTED || order.model.money == Money.TAKEN;
        if (disputable && weather.isCalm() && random.nextBoolean()) { // one whose notice is lost is found days later
            told(order, "dispute", order::dispute);
        } else {
            told(order, "refund", order::refund);
        }
    }

    private void advance(Duration by) {
        house.advance(by);
        hear();
        pass(house.clock().instant());
    }

    /** The house gives a place away when it hears of the money, which may be a while after it was paid. */
    private void hear() {
        orders.stream().filter(order -> order.model.unheard).forEach(order -> order.heardAt().ifPresent(when -> {
            pass(when);
            order.model.heardAt(when, places.isOneFreeAt(when));
        }));
    }

    private void pass(Instant now) {
        orders.forEach(order -> order.model.pass(now));
    }

    private void placesAgree(OrderWalk.Cast cast) {
        var offer = cast.performer().get("/api/v1/me/shoutout-offer").expect(200);
        assertThat(offer.number("/open")).as("places taken").isEqualTo(places.takenAt(house.clock().instant()));
    }

    private void agrees(OrderWalk order) {
        order.agrees("order " + orders.indexOf(order));
        theGatewayHoldsWhatTheModelSays(order);
    }

    /** The money itself, as the gateway has it: nothing stays there of an order that came to nothing. */
    private void theGatewayHoldsWhatTheModelSays(OrderWalk order) {
        var charges = sql.fetch("""
                        select c.state from payment.payment p join payment.sandbox_charge c on c.id = p.id
                        where p.purpose_id = cast(? as uuid) and c.state in ('open', 'held', 'taken', 'disputed')""",
                        order.id)
                .map(row -> row.get(0, String.class));
        assertThat(charges).as("charges of " + order.id).isEqualTo(switch (order.model.money) {
            case AT_CHECKOUT -> List.of("open");
            case HELD -> List.of("held");
            case TAKEN -> List.of("taken");
            case DISPUTED -> List.of("disputed");
            case NOWHERE -> List.of();
        });
    }

    private void earningsAreOfWhatWasDelivered(Person performer) {
        var owner = performers.ofAccount(performer.account()).orElseThrow().asOwner();
        var earned = ledger.balance(LedgerAccount.earnings(owner), Currency.getInstance("USD"));
        var delivered = orders.stream()
                .filter(order -> order.model.earned && order.model.money == Money.TAKEN)
                .count();
        assertThat(earned.amount()).isEqualTo(delivered * 4000);
    }

    private void told(OrderWalk order, String what, Runnable act) {
        note(order, what);
        act.run();
    }

    private void note(OrderWalk order, String what) {
        history.add(order == null ? what : orders.indexOf(order) + " (" + order.model.state + "): " + what);
    }
}
