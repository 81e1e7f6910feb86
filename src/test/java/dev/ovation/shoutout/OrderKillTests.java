package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Fuse;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Wire;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/**
 * Somebody is killed before and after each commit of a command and of what follows it, one commit after the other. All
 * that was to follow follows, once, as the model says.
 */
@HouseTest
@Import({Shelf.class, Fuse.class, Wire.class, JobsRun.class})
class OrderKillTests {

    private static final int MOST_MOMENTS = 60;
    private static final Duration UNTIL_ALL_IS_TRIED_AGAIN = Duration.ofMinutes(65);

    /** What an order lives through before, and the command that somebody dies in. */
    record Life(String name, List<Consumer<OrderWalk>> before, Consumer<OrderWalk> command) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final House house;
    private final Fuse fuse;
    private final OrderCheck check;
    private final String handle = Stage.handle("mortal");
    private final Cast cast;

    OrderKillTests(House house, Shelf shelf, Fuse fuse, DSLContext sql) {
        this.house = house;
        this.fuse = fuse;
        check = new OrderCheck(house, sql);
        var performer = Stage.performer(house, handle);
        cast = new Cast(
                house, shelf, new AtomicReference<>(performer), performer, house.admin(), new ModelOffer(), new Seen());
        Orders.offer(performer, 5_000, 5, ", \"maxOpen\": 50");
        cast.offer().offered(true, 5_000, 50, null);
    }

    static Stream<Life> lives() {
        Consumer<OrderWalk> pay = order -> order.atCheckout("paid", false);
        var handIn = making(moves -> moves.handIn(true, false));
        var complain = making(OrderMoves::complain);
        return Stream.of(
                new Life("paid", List.of(), pay),
                new Life("accepted", List.of(pay), making(OrderMoves::accept)),
                new Life("declined", List.of(pay), making(OrderMoves::decline)),
                new Life("handed in", List.of(pay), handIn),
                new Life("made anew", List.of(pay, handIn, complain), making(moves -> moves.decide("redo"))),
                new Life("given back", List.of(pay, handIn, complain), making(moves -> moves.decide("refund"))));
    }

    private static Consumer<OrderWalk> making(Function<OrderMoves, Move> move) {
        return order -> order.make(move.apply(order.moves));
    }

    @AfterEach
    void nobodyIsInDanger() {
        fuse.putOut();
    }

    @ParameterizedTest
    @MethodSource("lives")
    @DisplayName("viggio 20, 22, 23, 24: killed at each commit, and all that was to follow follows once")
    void allFollowsOnce(Life life) {
        var moment = 1;
        while (isKilledAt(moment, life)) {
            assertThat(moment++).as("it never comes to an end").isLessThan(MOST_MOMENTS);
        }
        assertThat(moment).as("moments of %s", life).isGreaterThan(2);
    }

    /** @return false when all was over before that moment */
    private boolean isKilledAt(int moment, Life life) {
        var order = placed();
        life.before.forEach(step -> {
            step.accept(order);
            house.finish();
            hear(order);
        });
        fuse.lightForCommits(moment);
        life.command.accept(order);
        house.finishAfter(fuse);
        var where = fuse.putOut();
        hear(order);
        house.advance(UNTIL_ALL_IS_TRIED_AGAIN);
        hear(order);
        try {
            check.atAGlance(order);
            check.closely(order, cast.performer());
        } catch (AssertionError wrong) {
            throw new AssertionError("Killed " + where, wrong);
        }
        return !where.isEmpty();
    }

    private OrderWalk placed() {
        var buyer = OrderBuyer.guest(house);
        var placed = Orders.place(buyer.orders(), Orders.wish(handle, 5_000, buyer.self()), Shop.key()).expect(201);
        buyer.ordered(placed);
        var model = new ModelOrder(false, 5, true, 5_000, house.clock().instant());
        return new OrderWalk(placed.text("/id"), model, buyer, cast);
    }

    private static void hear(OrderWalk order) {
        if (order.model().unheard) {
            order.heardAt().ifPresent(when -> order.model().heardAt(when, true));
        }
    }
}
