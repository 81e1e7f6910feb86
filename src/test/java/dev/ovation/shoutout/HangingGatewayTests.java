package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A gateway that answers later than anybody waits for it. That we did not wait shows in that its answer is not known. */
@HouseTest
@Import(Shelf.class)
@TestPropertySource(properties = "ovation.payment.answer-within=5s")
class HangingGatewayTests extends FanOrder {

    private static final String HANGS = "{\"slowMillis\": 9000}";

    private final JdbcClient jdbc;

    HangingGatewayTests(House house, Shelf shelf, LedgerCheck check, JdbcClient jdbc) {
        super(house, shelf, check);
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("viggio 20: while the gateway hangs an order is answered as pending, and is paid later, once")
    void anOrder() {
        Shop.faults(house, HANGS);
        var placed = Orders.placed(fan, handle, 15_000);
        assertThat(placed.text("/state")).isEqualTo("awaiting_payment");
        assertThat(placed.text("/payment/state")).isEqualTo("created");

        Shop.faults(house, "{}");
        house.advance(Duration.ofMinutes(1));
        var order = Orders.look(fan.client(), placed.text("/id")).expect(200);
        assertThat(order.text("/payment/state")).isEqualTo("requires_action");
        assertThat(chargesOf(order.text("/payment/id"))).isOne();
        Shop.checkout(house, order, "paid").expect(200);
        house.finish();
        assertThat(Orders.state(fan.client(), placed.text("/id"))).isEqualTo("open");
    }

    @Test
    @DisplayName("viggio 20: while the gateway hangs at the capture nothing is delivered, and it is taken once")
    void aCapture() {
        var id = ordered();
        Shop.faults(house, HANGS);
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        var waiting = Orders.look(fan.client(), id).expect(200);
        assertThat(waiting.text("/state")).isEqualTo("processing");
        assertThat(waiting.text("/payment/state")).isEqualTo("authorised");

        Shop.faults(house, "{}");
        house.advance(Duration.ofMinutes(2));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    private int chargesOf(String payment) {
        return jdbc.sql("select count(*) from payment.sandbox_charge where id = cast(? as uuid)")
                .param(payment)
                .query(Integer.class)
                .single();
    }
}
