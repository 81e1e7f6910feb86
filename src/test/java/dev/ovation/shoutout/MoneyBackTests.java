package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that a gateway will not give back today. */
@HouseTest
@Import(Shelf.class)
class MoneyBackTests extends FanOrder {

    private final JdbcClient jdbc;

    MoneyBackTests(House house, Shelf shelf, LedgerCheck check, JdbcClient jdbc) {
        super(house, shelf, check);
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("viggio 26, 28: a refund that the gateway refuses is tried until it is made, and operators hear of it")
    void aRefundThatIsRefused() {
        Orders.offer(bo, 15_000, 30); // charged at once
        var id = ordered();
        var payment = UUID.fromString(Orders.look(fan.client(), id).text("/payment/id"));
        atTheGateway("amount = amount - 1", payment);
        bo.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"Too far.\"}").expect(204);
        house.finish();
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("captured");
        assertThat(house.admin().get("/api/v1/staff/alerts").expect(200).json("/items").valueStream()
                        .filter(alert -> alert.path("code").asString().equals("refund_refused"))
                        .map(alert -> alert.path("page").asString()))
                .contains("/staff/payments?id=" + payment);

        atTheGateway("amount = amount + 1", payment);
        house.advance(Duration.ofHours(2));
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("refunded");
    }

    private void atTheGateway(String change, UUID payment) {
        jdbc.sql("update payment.sandbox_charge set " + change + " where id = ?").param(payment).update();
    }
}
