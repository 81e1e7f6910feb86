package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.house.Traces;
import dev.ovation.notification.Alerts;
import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a card could be charged by is kept as long as somebody wants it charged: here, and at the gateway. */
@HouseTest
@Import(Traces.class)
class ForgottenMethodTests {

    final House house;
    final Traces traces;
    final JdbcClient jdbc;
    final Payments payments;
    final Alerts alerts;
    final String handle = Stage.handle("anna");
    final Person anna;
    final Person fan;

    ForgottenMethodTests(House house, Traces traces, JdbcClient jdbc, Payments payments, Alerts alerts) {
        this.house = house;
        this.traces = traces;
        this.jdbc = jdbc;
        this.payments = payments;
        this.alerts = alerts;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
    }

    @AfterEach
    void theGatewayIsWell() {
        Shop.faults(house, "{}");
    }

    @Test
    @DisplayName("viggio 52: after a one-off payment no column holds what its card could be charged by")
    void aOneOffPaymentLeavesNoToken() {
        var tip = Shop.tip(fan, handle, 500, Shop.key()).expect(201);
        Shop.checkout(house, tip, "paid").expect(200);
        house.finish();
        assertThat(ours(token(tip))).isEmpty();
        assertThat(isKeptAtTheGateway(token(tip))).isFalse();
    }

    @Test
    @DisplayName("viggio 52: an order's held card leaves no token either, before and after its money is taken")
    void aHeldOrderLeavesNoToken() {
        Orders.offer(anna, 2_500, 3);
        var placed = Orders.placed(house, Orders.guestEmail(), handle, 2_500);
        Orders.paid(house, placed);
        assertThat(ours(token(placed))).isEmpty();
        assertThat(isKeptAtTheGateway(token(placed))).isFalse();
    }

    @Test
    @DisplayName("viggio 52: a removed card is forgotten here and at the gateway")
    void aRemovedCardIsForgotten() {
        var tip = Shop.tip(fan, handle, 500, Shop.key()).expect(201);
        Shop.checkout(house, tip, "paid", true).expect(200);
        house.finish();
        var token = token(tip);
        assertThat(ours(token)).containsExactly("payment.method.reference");

        remove(card(fan));
        assertThat(ours(token)).isEmpty();
        assertThat(isKeptAtTheGateway(token)).isFalse();
    }

    @Test
    @DisplayName("viggio 52: the card of a subscription is kept until the subscription has ended")
    void aMandateEndsWithItsSubscription() {
        var sale = Shop.subscribe(fan, Shop.plan(anna, 999, "month")).expect(201);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        var token = token(sale);

        fan.put("/api/v1/subscriptions/" + sale.text("/id") + "/cancellation", "{}").expect(204);
        house.advance(Duration.ofDays(10));
        assertThat(ours(token)).as("it may still be taken back").containsExactly("payment.method.reference");

        house.advance(Duration.ofDays(25));
        assertThat(Shop.state(fan, sale.text("/id"))).isEqualTo("ended");
        house.advance(Duration.ofMinutes(2));
        assertThat(ours(token)).isEmpty();
        assertThat(isKeptAtTheGateway(token)).isFalse();
    }

    @Test
    void aCardThatSubscriptionsPayWithGoesWithTheLastOfThem() {
        var plan = Shop.plan(anna, 999, "month");
        var saved = Shop.savedCard(house, fan, handle);
        var token = onlyTokenOf(fan);
        var id = fan.pay("/api/v1/subscriptions", """
                        {"planId": "%s", "paymentMethodId": "%s"}""".formatted(plan, saved), Shop.key())
                .expect(201)
                .text("/id");
        house.finish();
        remove(saved);
        assertThat(ours(token)).as("the subscription goes on").isNotEmpty();
        house.advance(Duration.ofDays(32));
        assertThat(Shop.state(fan, id)).isEqualTo("active");

        fan.put("/api/v1/subscriptions/" + id + "/cancellation", "{}").expect(204);
        house.advance(Duration.ofDays(33));
        assertThat(ours(token)).isEmpty();
    }

    @Test
    void whatIsPaidTooLateLeavesNoMandate() {
        var plan = Shop.plan(anna, 999, "month");
        var first = Shop.subscribe(fan, plan).expect(201);
        var moderator = house.moderator();
        moderator.put("/api/v1/staff/accounts/" + fan.account() + "/suspension", "{\"reason\": \"Spam\"}").expect(204);
        house.finish();
        Shop.checkout(house, first, "paid").expect(200);
        house.advance(Duration.ofMinutes(2));
        assertThat(ours(token(first))).isEmpty();
        assertThat(isKeptAtTheGateway(token(first))).isFalse();
    }

    @Test
    void aCardThatIsRemovedWhileItsMoneyIsHeldStaysRemoved() {
        Orders.offer(anna, 2_500, 3);
        var placed = Orders.placed(fan, handle, 2_500);
        Shop.checkout(house, placed, "paid", true).expect(200);
        house.finish();
        remove(card(fan));

        var payment = new PaymentId(UUID.fromString(placed.text("/payment/id")));
        capture(payment);
        assertThat(fan.get("/api/v1/me/payment-methods").json("/items")).isEmpty();
        assertThat(ours(token(placed))).isEmpty();
    }

    @Test
    void aSilentGatewayIsAskedAgain() {
        Shop.savedCard(house, fan, handle);
        var token = onlyTokenOf(fan);
        Shop.faults(house, "{\"lostCalls\": 1}");
        remove(card(fan));
        assertThat(ours(token)).as("not forgotten there, so not here").isNotEmpty();
        house.advance(Duration.ofMinutes(62));
        assertThat(ours(token)).isEmpty();
        assertThat(isKeptAtTheGateway(token)).isFalse();
    }

    @Test
    void aCardThatTheGatewayWillNotForgetForADayAlertsOperatorsOnceADay() {
        var card = new Owner("payment-method", Shop.savedCard(house, fan, handle));
        var token = onlyTokenOf(fan);
        Shop.faults(house, "{\"lostCalls\": 1000}");
        remove(card.id());
        house.advance(Duration.ofHours(22));
        assertThat(alerts.about(card)).as("it is asked again first").isEmpty();
        house.advance(Duration.ofHours(4));
        assertThat(alerts.about(card)).singleElement().satisfies(alert -> {
            assertThat(alert.code()).isEqualTo("card_not_forgotten");
            assertThat(alert.toString()).doesNotContain(token);
        });
        house.advance(Duration.ofDays(1));
        assertThat(alerts.about(card)).as("once a day").hasSize(2);
        Shop.faults(house, "{}");
        house.advance(Duration.ofDays(2));
        assertThat(alerts.about(card)).hasSize(2);
        assertThat(ours(token)).isEmpty();
    }

    @Test
    void aKillBetweenTheGatewayAndUsIsMadeGood() {
        Shop.savedCard(house, fan, handle);
        var token = onlyTokenOf(fan);
        Shop.faults(house, "{\"silentCalls\": 1}"); // done there, and we never heard of it
        remove(card(fan));
        assertThat(isKeptAtTheGateway(token)).isFalse();
        assertThat(ours(token)).isNotEmpty();
        house.advance(Duration.ofMinutes(62));
        assertThat(ours(token)).isEmpty();
    }

    @Test
    void logsDoNotSayWhatACardCouldBeChargedBy() {
        var card = new Card("pm_secret", "Visa", "4242", true);
        assertThat(new Answer.Taken(card, Money.of(0, "USD")).toString()).doesNotContain("pm_secret").contains("4242");
    }

    private void remove(String method) {
        fan.delete("/api/v1/me/payment-methods/" + method).expect(204);
        house.advance(Duration.ofMinutes(2));
    }

    /** As if the video were ready. */
    private void capture(PaymentId payment) {
        payments.capture(payment);
        house.advance(Duration.ofMinutes(2));
    }

    private static String card(Person fan) {
        return fan.get("/api/v1/me/payment-methods").expect(200).text("/items/0/id");
    }

    /** Where it stands in our books; the sandbox's own stand for the outside. */
    private Set<String> ours(String token) {
        return traces.of(token).stream()
                .filter(column -> !column.startsWith("payment.sandbox_"))
                .collect(Collectors.toSet());
    }

    private String token(Reply sale) {
        return jdbc.sql("select method from payment.sandbox_charge where id = cast(? as uuid)")
                .param(sale.text("/payment/id"))
                .query(String.class)
                .single();
    }

    private String onlyTokenOf(Person person) {
        return jdbc.sql("select reference from payment.method where account = ?")
                .param(person.account().value())
                .query(String.class)
                .single();
    }

    private boolean isKeptAtTheGateway(String token) {
        return jdbc.sql("select kept from payment.sandbox_method where id = ?")
                .param(token)
                .query(Boolean.class)
                .single();
    }
}
