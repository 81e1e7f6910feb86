package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Shelf;
import dev.ovation.house.Shop;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.media.MediaKind;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** When money is earned, and what becomes of an order whose money goes back before or after its delivery. */
@HouseTest
@Import(Shelf.class)
class MoneyAtDeliveryTests extends FanOrder {

    MoneyAtDeliveryTests(House house, Shelf shelf, LedgerCheck check) {
        super(house, shelf, check);
    }

    @Test
    @DisplayName("viggio 26: a dispute before the delivery stops the order; when it is won its days begin anew")
    void aDisputeBeforeTheDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        opened(payment);
        assertThat(Orders.state(fan.client(), id)).isEqualTo("disputed");
        Orders.handIn(bo, id, shelf.shoutout(bo)).refused(409, "shoutout_state");

        house.advance(Duration.ofDays(29));
        bankSays(payment, "won");
        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        assertThat(Orders.mails(house, bo, "wanted after all")).as("the performer is told").hasSize(1);
        assertThat(Orders.mails(house, fan, "goes on")).as("the buyer is told").hasSize(1);
        house.advance(Duration.ofDays(2));
        assertThat(Orders.state(fan.client(), id)).isEqualTo("accepted");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    @DisplayName("viggio 26: staff gives money back before the delivery; what is handed in goes nowhere")
    void aRefundBeforeTheDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var video = shelf.shoutoutInProcessing(bo);
        Orders.handIn(bo, id, video).expect(202);
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        house.admin().pay("/api/v1/staff/payments/" + payment + "/refund", Shop.RETURN, Shop.key()).expect(200);
        shelf.becomesReady(video, MediaKind.VIDEO);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("refunded");
        assertThat(Orders.earned(bo)).isZero();
        bo.delete("/api/v1/media/" + video).expect(204);
    }

    @Test
    @DisplayName("viggio 38: what was charged at once is earned at the delivery, not before")
    void chargedAtOnceIsEarnedAtDelivery() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var order = Orders.look(fan.client(), id);
        assertThat(order.text("/money")).isEqualTo("charged");
        assertThat(order.text("/payment/state")).isEqualTo("captured");
        assertThat(Orders.earned(bo)).isZero();

        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        assertThat(Orders.state(fan.client(), id)).isEqualTo("delivered");
        assertThat(Orders.earned(bo)).isEqualTo(12_000);
    }

    @Test
    @DisplayName("viggio 26: a refund that a dispute overtook is made when the bank returns the money")
    void aDisputeOvertakesARefund() {
        Orders.offer(bo, 15_000, 30);
        var id = ordered();
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        Shop.faults(house, "{\"lostCalls\": 100}"); // the refund, and whatever is asked meanwhile
        bo.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"Too far.\"}").expect(204);
        house.finish();
        opened(payment);
        assertThat(Orders.look(fan.client(), id).text("/payment/state")).isEqualTo("disputed");

        bankSays(payment, "won");
        house.advance(Duration.ofHours(2));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("declined");
        assertThat(over.text("/payment/state")).isEqualTo("refunded");
    }

    @Test
    void aDisputeOvertakesTheDecisionForTheBuyer() {
        var id = ordered();
        var payment = Orders.look(fan.client(), id).text("/payment/id");
        Orders.handIn(bo, id, shelf.shoutout(bo)).expect(202);
        house.finish();
        fan.put("/api/v1/shoutouts/" + id + "/complaint", "{\"reason\": \"Not my name.\"}").expect(204);
        Shop.faults(house, "{\"lostCalls\": 100}"); // the refund, and whatever is asked meanwhile
        house.admin()
                .put(
                        "/api/v1/staff/shoutouts/" + id + "/complaint-decision",
                        "{\"decision\": \"refund\", \"reason\": \"We watched it.\"}")
                .expect(204);
        house.finish();
        opened(payment);
        assertThat(Orders.state(fan.client(), id)).isEqualTo("disputed");

        bankSays(payment, "won");
        house.advance(Duration.ofHours(2));
        var over = Orders.look(fan.client(), id);
        assertThat(over.text("/state")).isEqualTo("refunded");
        assertThat(over.text("/payment/state")).isEqualTo("refunded");
        assertThat(Orders.earned(bo)).isZero();
    }

    /** From then on the bank refuses a refund; the notice comes again when calls arrive. */
    private void opened(String payment) {
        bankSays(payment, "opened");
        Shop.faults(house, "{}");
        house.advance(Duration.ofMinutes(1));
    }

    private void bankSays(String payment, String state) {
        house.stranger().put("/dev/sandbox/disputes/" + payment, "{\"state\": \"" + state + "\"}");
        house.finish();
    }
}
