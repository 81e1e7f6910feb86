package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Letter;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@HouseTest
class DeadlineTests {

    final House house;
    final LedgerCheck check;
    final String handle = Stage.handle("bo");
    final Person bo;
    final String email = Orders.guestEmail();

    DeadlineTests(House house, LedgerCheck check) {
        this.house = house;
        this.check = check;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 22: five days less one hour; within a minute of it the hold is released and both are told")
    void anOrderExpiresAtItsDeadline() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        accept(id).expect(204);
        var order = Orders.look(guest, id);
        var deadline = Instant.parse(order.text("/deadline"));
        assertThat(deadline).isAfter(Instant.parse(order.text("/orderedAt")).plus(Duration.ofHours(119)));

        house.advance(untilShortlyBefore(deadline));
        assertThat(Orders.state(guest, id)).isEqualTo("accepted");
        house.advance(Duration.ofMinutes(1));

        var expired = Orders.look(guest, id).expect(200);
        assertThat(expired.text("/state")).isEqualTo("expired");
        assertThat(Instant.parse(expired.text("/endedAt"))).isBetween(deadline, deadline.plusSeconds(60));
        assertThat(expired.text("/payment/state")).isEqualTo("cancelled");
        assertThat(Orders.steps(expired))
                .containsExactly("ordered", "paid", "accepted", "reminded", "reminded", "expired", "released");
        assertThat(house.newestMail(email).subject()).contains("expired");
        assertThat(house.newestMail(email).text()).contains("released").contains("You pay nothing");
        assertThat(house.newestMail(bo.email()).subject()).contains("expired");
        accept(id).refused(409, "shoutout_state");
    }

    @Test
    @DisplayName("viggio 22, 36: the performer is reminded a day and three hours before, once each")
    void thePerformerIsRemindedInTime() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var id = Orders.paid(house, placed);
        var deadline = Instant.parse(Orders.look(Orders.guest(house, placed), id).text("/deadline"));
        house.advance(until(deadline.minus(Duration.ofHours(24))).minusMinutes(1));
        assertThat(reminders()).isZero();
        house.advance(Duration.ofMinutes(2));
        assertThat(reminders()).isOne();
        house.advance(until(deadline.minus(Duration.ofHours(3))).minusMinutes(1));
        assertThat(reminders()).isOne();
        house.advance(Duration.ofMinutes(2));
        assertThat(reminders()).isEqualTo(2);
        assertThat(house.newestMail(bo.email()).subject()).contains("3 hours");
    }

    @Test
    void aShortOrderIsRemindedOfOnlyWhatStillComes() {
        Orders.offer(bo, 5_000, 1);
        Orders.paid(house, Orders.placed(house, email, handle, 5_000));
        house.advance(Duration.ofHours(22));
        assertThat(reminders()).isOne(); // the day before was over when it was ordered
    }

    @Test
    void whatWasDeclinedIsNeitherRemindedOfNorExpires() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var id = Orders.paid(house, placed);
        bo.put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"No time\"}").expect(204);
        house.advance(Duration.ofDays(6));
        assertThat(reminders()).isZero();
        assertThat(Orders.steps(Orders.look(Orders.guest(house, placed), id)))
                .containsExactly("ordered", "paid", "declined", "released");
    }

    @Test
    void whatWasChargedAtOnceIsGivenBackAtTheDeadline() {
        Orders.offer(bo, 5_000, 14);
        var placed = Orders.placed(house, email, handle, 5_000);
        assertThat(placed.text("/money")).isEqualTo("charged");
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        house.advance(Duration.ofDays(14));

        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("expired");
        assertThat(order.text("/payment/state")).isEqualTo("refunded");
        assertThat(Orders.steps(order)).contains("expired", "refunded").doesNotContain("released");
        assertThat(house.mails(email).stream().map(Letter::text).toList())
                .anyMatch(text -> text.contains("We give back the $50.00"));
    }

    @Test
    @DisplayName("viggio 22: a gateway that is silent at the deadline is asked until it has let go")
    void aSilentGatewayIsAskedAgain() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        var deadline = Instant.parse(Orders.look(guest, id).text("/deadline"));
        house.advance(untilShortlyBefore(deadline));
        Shop.faults(house, "{\"lostCalls\": 4}");
        house.advance(Duration.ofMinutes(1));
        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("expired");
        assertThat(order.text("/payment/state")).isEqualTo("authorised");

        for (int i = 0; i < 40; i++) {
            house.advance(Duration.ofMinutes(1));
        }
        var released = Orders.look(guest, id).expect(200);
        assertThat(released.text("/payment/state")).isEqualTo("cancelled");
        assertThat(Orders.steps(released)).endsWith("expired", "released");
    }

    @Test
    void aHoldThatTheBankLetsGoOfEndsTheOrder() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        Shop.faults(house, "{\"holdSeconds\": 3600}");
        var id = Orders.paid(house, placed);
        accept(id).expect(204);
        house.advance(Duration.ofMinutes(50));
        var alerts = house.admin().get("/api/v1/staff/alerts?limit=100").expect(200);
        assertThat(alerts.json("/items").valueStream()
                        .filter(alert -> alert.path("code").asString().equals("hold_lapses_soon"))
                        .map(alert -> alert.path("page").asString()))
                .containsExactly("/staff/shoutouts/" + id);
        house.advance(Duration.ofMinutes(11));

        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("expired");
        assertThat(order.text("/payment/failure/code")).isEqualTo("hold_lapsed");
        assertThat(order.json("/timeline").toString()).contains("hold_lapsed");
        var his = Orders.look(house.again(bo).client(), id).expect(200);
        assertThat(Orders.steps(his)).contains("expired");
        assertThat(his.body()).doesNotContain("hold_lapsed"); // a bank speaks to its customer
    }

    @Test
    void anOrderOfWhoIsSuspendedCostsItsBuyerNothing() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        house.moderator()
                .put("/api/v1/staff/accounts/" + bo.account() + "/suspension", "{\"reason\": \"Fraud\"}")
                .expect(204);
        house.finish();
        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("cancelled");
        assertThat(order.text("/payment/state")).isEqualTo("cancelled");
    }

    private long reminders() {
        return house.mails(bo.email()).stream()
                .filter(mail -> mail.subject().contains("hours left"))
                .count();
    }

    private Reply accept(String id) {
        return house.again(bo).put("/api/v1/shoutouts/" + id + "/acceptance", "{}");
    }

    private Duration until(Instant when) {
        return Duration.between(house.clock().instant(), when);
    }

    private Duration untilShortlyBefore(Instant deadline) {
        return until(deadline).minusSeconds(30);
    }
}
