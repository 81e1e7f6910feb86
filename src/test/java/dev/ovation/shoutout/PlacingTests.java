package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PlacingTests {

    final House house;
    final LedgerCheck check;
    final JdbcClient sql;
    final HikariDataSource connections;
    final String handle = Stage.handle("bo");
    final Person bo;

    PlacingTests(House house, LedgerCheck check, JdbcClient sql, HikariDataSource connections) {
        this.house = house;
        this.check = check;
        this.sql = sql;
        this.connections = connections;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 15_090, 5);
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 14: the server's price counts, to the cent; another expected one is told the present one")
    void thePriceIsTheOffersOwn() {
        var fan = house.person("Fan");
        var changed = Orders.place(fan.client(), Orders.wish(handle, 199, ""), Shop.key()).refused(409, "price_changed");
        assertThat(changed.number("/price/amount")).isEqualTo(15_090);

        var placed = Orders.placed(fan, handle, 15_090);
        assertThat(placed.number("/price/amount")).isEqualTo(15_090);
        assertThat(placed.number("/payment/amount/amount")).isEqualTo(15_090);
    }

    @Test
    @DisplayName("viggio 8: who takes no orders is shown so, and an order is refused")
    void nobodyOrdersWhatIsNotOffered() {
        var fan = house.person("Fan");
        var body = Orders.wish(handle, 15_090, "");
        Orders.place(bo.client(), body, Shop.key()).refused(409, "own_offer");
        Orders.place(fan.client(), Orders.wish("nobody_here", 15_090, ""), Shop.key()).refused(404, "not_found");

        bo.put("/api/v1/me/shoutout-offer", """
                {"available": false, "price": {"amount": 15090, "currency": "USD"}, "deliveryDays": 5}""").expect(200);
        assertThat(house.stranger().get("/api/v1/performers/" + handle).expect(200).flag("/shoutout/available")).isFalse();
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.flag("/available")).isFalse();
        assertThat(offer.text("/reason")).isEqualTo("off");
        Orders.place(fan.client(), body, Shop.key()).refused(409, "shoutouts_unavailable");

        var never = Stage.handle("noor");
        Stage.performer(house, never);
        Orders.place(fan.client(), Orders.wish(never, 15_090, ""), Shop.key()).refused(409, "shoutouts_unavailable");
        house.stranger().get("/api/v1/performers/" + never + "/shoutout-offer").refused(404, "not_found");
    }

    @Test
    @DisplayName("viggio 15, 20: a guest orders; the money is held, and then the performer has the order")
    void aGuestOrdersAndTheMoneyIsHeld() {
        var email = Orders.guestEmail();
        var placed = Orders.placed(house, email, handle, 15_090);
        assertThat(placed.text("/state")).isEqualTo("awaiting_payment");
        assertThat(placed.text("/money")).isEqualTo("held");
        assertThat(bo.get("/api/v1/shoutouts/" + placed.text("/id")).status()).isEqualTo(404); // not paid yet

        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("open");
        assertThat(order.text("/payment/state")).isEqualTo("authorised");
        assertThat(order.json("/timeline").valueStream().map(step -> step.path("step").asString()))
                .containsExactly("ordered", "paid");
        assertThat(guest.get("/api/v1/shoutouts").expect(200).text("/items/0/id")).isEqualTo(id);
        assertThat(guest.get("/api/v1/payments/" + order.text("/payment/id")).expect(200).text("/state"))
                .isEqualTo("authorised");

        var asked = Orders.look(bo.client(), id).expect(200);
        assertThat(asked.number("/yours/amount")).isEqualTo(12_072);
        assertThat(asked.json("/payment").isMissingNode()).isTrue();
        assertThat(asked.body()).doesNotContain(email);
        assertThat(house.newestMail(email).link()).endsWith("/orders/" + placed.text("/claimToken"));
        assertThat(house.newestMail(bo.email()).link()).endsWith("/studio/requests/" + id);
    }

    @Test
    void aReceiptCallsItWhatTheBuyersScreenCallsIt() {
        var body = Orders.wish(handle, 15_090, ", \"email\": \"" + Orders.guestEmail() + "\"");
        for (var words : Map.of("de", "Grußvideo · ", "en", "Shoutout · ", "fr", "Shoutout · ").entrySet()) {
            var placed = house.stranger()
                    .send("POST", "/api/v1/shoutouts", body,
                            Map.of("Idempotency-Key", Shop.key(), "Accept-Language", words.getKey()))
                    .expect(201);
            assertThat(placed.text("/payment/purpose/title")).startsWith(words.getValue());
        }
    }

    @Test
    void untilItIsPaidAnOrderSaysHowLongItsPlaceIsKept() {
        var placed = Orders.placed(house, Orders.guestEmail(), handle, 15_090);
        var ordered = Instant.parse(placed.text("/orderedAt"));
        assertThat(placed.text("/placeUntil")).isEqualTo(ordered.plus(Duration.ofMinutes(30)).toString());
        var guest = Orders.guest(house, placed);
        house.advance(Duration.ofMinutes(31));
        var late = Orders.look(guest, placed.text("/id")).expect(200);
        assertThat(late.text("/state")).isEqualTo("awaiting_payment");
        assertThat(late.text("/placeUntil")).isEqualTo(placed.text("/placeUntil"));

        var paid = Orders.look(guest, Orders.paid(house, placed)).expect(200);
        assertThat(paid.text("/state")).isEqualTo("open");
        assertThat(paid.json().has("placeUntil")).isFalse();
    }

    @Test
    @DisplayName("viggio 19: twenty parallel equal posts make one order and one payment")
    void twentyHandsWithOneKeyOrderOnce() throws Exception {
        var key = Shop.key();
        var body = Orders.wish(handle, 15_090, ", \"email\": \"" + Orders.guestEmail() + "\"");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(i -> hands.submit(() -> Orders.place(house.stranger(), body, key)))
                    .toList();
            var first = all.getFirst().get().expect(201).body();
            for (var each : all) {
                assertThat(each.get().expect(201).body()).isEqualTo(first);
            }
        }
        assertThat(bo.get("/api/v1/me/shoutout-offer").expect(200).number("/open")).isOne();
        var other = Orders.wish(handle, 15_090, ", \"email\": \"" + Orders.guestEmail() + "\"");
        Orders.place(house.stranger(), other, key).refused(409, "idempotency_key_reused");
    }

    @Test
    @DisplayName("more at once than there are connections: who waits for a slow gateway holds none")
    void aSlowGatewayHoldsUpNobody() throws Exception {
        Orders.offer(bo, 15_090, 5, ", \"maxOpen\": 100");
        Shop.faults(house, "{\"slowMillis\": 9000}");
        var before = unanswered();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var orders = IntStream.range(0, 40)
                    .mapToObj(i -> hands.submit(() -> Orders.placed(house, Orders.guestEmail(), handle, 15_090)))
                    .toList();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> unanswered() - before > connections.getMaximumPoolSize());
            for (var order : orders) {
                assertThat(order.get().text("/payment/state")).isEqualTo("requires_action");
            }
        }
    }

    /** Payments that are stored, and of which the gateway has said nothing yet. */
    private int unanswered() {
        return sql.sql("select count(*) from payment.payment where state = 'created'").query(Integer.class).single();
    }

    @Test
    void noMoreAreUnderWayThanThePerformerWants() throws Exception {
        Orders.offer(bo, 15_090, 5, ", \"maxOpen\": 3");
        var fans = IntStream.range(0, 10).mapToObj(i -> house.person("Fan")).toList();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = fans.stream()
                    .map(fan -> hands.submit(() ->
                            Orders.place(fan.client(), Orders.wish(handle, 15_090, ""), Shop.key())))
                    .toList();
            int placed = 0;
            for (var reply : replies) {
                if (reply.get().status() == 201) {
                    placed++;
                } else {
                    reply.get().refused(409, "too_many_open");
                }
            }
            assertThat(placed).isEqualTo(3);
        }
        var page = "/api/v1/performers/" + handle;
        assertThat(house.stranger().get(page + "/shoutout-offer").text("/reason")).isEqualTo("full");
        assertThat(house.stranger().get(page).flag("/shoutout/available")).isFalse();
    }
}
