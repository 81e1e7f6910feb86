package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Two older systems are one house: the same account buys in every way from the same performer. */
@HouseTest
@Import(Shelf.class)
class OneHouseTests {

    private final House house;
    private final Shelf shelf;
    private final LedgerCheck check;

    OneHouseTests(House house, Shelf shelf, LedgerCheck check) {
        this.house = house;
        this.shelf = shelf;
        this.check = check;
    }

    @Test
    @DisplayName("viggio 42, 54: one account subscribes to, tips and orders from one performer, and all is accounted for")
    void oneAccountBuysInEveryWayFromOnePerformer() {
        var handle = Stage.handle("all");
        var anna = Stage.performer(house, handle);
        var fan = house.person("Fan");
        Orders.offer(anna, 5000, 5);
        Shop.subscribed(house, fan, Shop.plan(anna, 1000, "month"));
        Shop.checkout(house, Shop.tip(fan, handle, 500, Shop.key()).expect(201), "paid").expect(200);
        var order = Orders.paid(house, Orders.placed(fan, handle, 5000));
        anna.put("/api/v1/shoutouts/" + order + "/delivery", "{\"mediaId\": \"%s\"}".formatted(shelf.shoutout(anna)))
                .expect(202);
        house.finish();

        assertThat(Orders.state(fan.client(), order)).isEqualTo("delivered");
        assertThat(Shop.isOpen(fan, handle)).isTrue();
        assertThat(fan.get("/api/v1/payments").expect(200).json("/items").valueStream()
                        .map(payment -> payment.at("/amount/amount").asLong()))
                .containsExactly(5000L, 500L, 1000L);
        assertThat(earned(anna.get("/api/v1/me/earnings").expect(200).json("/items").valueStream()
                        .map(row -> row.at("/net/amount").asLong())
                        .toList()))
                .isEqualTo(anna.get("/api/v1/me/balance").expect(200).number("/available/amount"))
                .isEqualTo(4000 + 400 + 800);
        assertThat(check.faults()).isEmpty();
    }

    private static long earned(List<Long> rows) {
        return rows.stream().mapToLong(Long::longValue).sum();
    }
}
