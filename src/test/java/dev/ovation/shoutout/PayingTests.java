package dev.ovation.shoutout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class PayingTests {

    final House house;
    final LedgerCheck check;
    final String handle = Stage.handle("bo");
    final Person bo;
    final String email = Orders.guestEmail();

    PayingTests(House house, LedgerCheck check) {
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
    @DisplayName("viggio 21: a declined card is replaced by another one; the story shows both")
    void aDeclinedCardIsReplaced() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = placed.text("/id");
        Shop.checkout(house, placed, "declined").expect(200);
        house.finish();
        var failed = Orders.look(guest, id).expect(200);
        assertThat(failed.text("/state")).isEqualTo("payment_failed");
        assertThat(failed.json("/may").toString()).isEqualTo("[\"pay\",\"claim\"]");
        assertThat(house.newestMail(email).subject()).contains("not paid yet");
        assertThat(house.newestMail(email).token()).isEqualTo(placed.text("/claimToken"));

        Orders.offer(bo, 9_000, 5); // what was ordered keeps its price
        var again = pay(guest, id, Shop.key()).expect(201);
        assertThat(again.number("/payment/amount/amount")).isEqualTo(5_000);
        Shop.checkout(house, again, "paid").expect(200);
        house.finish();

        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("open");
        assertThat(Orders.steps(order)).containsExactly("ordered", "payment_failed", "paid");
        assertThat(order.text("/timeline/1/note")).isEqualTo("card_declined");
        var his = Orders.look(bo.client(), id).expect(200);
        assertThat(Orders.steps(his)).isEqualTo(Orders.steps(order));
        assertThat(his.body()).doesNotContain("card_declined");
        assertThat(order.text("/payment/id")).isEqualTo(again.text("/payment/id"));
        pay(guest, id, Shop.key()).refused(409, "shoutout_state");
    }

    @Test
    void theSameKeyIsTheSameAttemptAndOthersMustWait() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        var id = placed.text("/id");
        pay(guest, id, Shop.key()).refused(409, "shoutout_state"); // its first checkout is still open
        Shop.checkout(house, placed, "declined").expect(200);
        house.finish();
        var key = Shop.key();
        var payment = pay(guest, id, key).expect(201).text("/payment/id");
        assertThat(pay(guest, id, key).expect(201).text("/payment/id")).isEqualTo(payment);
        pay(guest, id, Shop.key()).refused(409, "shoutout_state");
        pay(house.person("Eve").client(), id, Shop.key()).refused(404, "not_found");
    }

    @Test
    void aSavedCardThatIsDeclinedSaysSoAndLeavesTheOrderToBePaid() {
        var fan = house.person("Fan");
        var card = Shop.savedCard(house, fan, handle);
        Shop.faults(house, "{\"declineCharges\": 1}");
        var body = Orders.wish(handle, 5_000, ", \"paymentMethodId\": \"" + card + "\"");
        Orders.place(fan.client(), body, Shop.key()).refused(402, "payment_declined");
        var order = fan.get("/api/v1/shoutouts").expect(200);
        assertThat(order.text("/items/0/state")).isEqualTo("payment_failed");

        var paid = fan.pay(
                "/api/v1/shoutouts/" + order.text("/items/0/id") + "/payment",
                "{\"paymentMethodId\": \"" + card + "\"}",
                Shop.key());
        assertThat(paid.expect(201).text("/payment/state")).isEqualTo("authorised");
        assertThat(Orders.state(fan.client(), order.text("/items/0/id"))).isEqualTo("open");
    }

    @Test
    void afterItsWindowNothingCanBePaidAnyMore() {
        var left = Orders.placed(house, email, handle, 5_000);
        var declined = Orders.placed(house, email, handle, 5_000);
        Shop.checkout(house, declined, "declined").expect(200);
        house.finish();
        house.advance(Duration.ofHours(24));
        house.advance(Duration.ofMinutes(5));

        var guest = Orders.guest(house, left);
        var order = Orders.look(guest, left.text("/id")).expect(200);
        assertThat(order.text("/state")).isEqualTo("payment_failed");
        assertThat(order.json("/may").toString()).doesNotContain("pay");
        assertThat(Shop.checkout(house, left, "paid").status()).isEqualTo(409); // closed at the gateway
        pay(guest, left.text("/id"), Shop.key()).refused(409, "window_over");
        pay(Orders.guest(house, declined), declined.text("/id"), Shop.key()).refused(409, "window_over");
    }

    @ParameterizedTest
    @DisplayName("viggio 23, 24: late, doubled, overtaking and lost notices end in the same order")
    @ValueSource(
            strings = {
                "{\"notices\": \"doubled\"}",
                "{\"notices\": \"reordered\", \"delaySeconds\": 7200}",
                "{\"notices\": \"late\", \"delaySeconds\": 7200}",
                "{\"notices\": \"never\"}",
                "{\"silentCalls\": 2}",
                "{\"lostCalls\": 2}"
            })
    void noticesAsTheyComeEndInTheSameOrder(String faults) {
        Shop.faults(house, faults);
        var placed = Orders.place(
                        house.stranger(), Orders.wish(handle, 5_000, ", \"email\": \"" + email + "\""), Shop.key())
                .expect(201);
        var guest = Orders.guest(house, placed);
        var id = placed.text("/id");
        for (int i = 0; i < 6; i++) {
            house.advance(Duration.ofMinutes(1)); // a checkout whose answer was lost is asked for again
        }
        Shop.checkout(house, Orders.look(guest, id), "paid").expect(200);
        house.advance(Duration.ofHours(3));
        refuse(id).expect(204);
        house.advance(Duration.ofHours(3));

        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/state")).isEqualTo("declined");
        assertThat(order.text("/payment/state")).isEqualTo("cancelled");
        assertThat(Orders.steps(order)).containsExactly("ordered", "paid", "declined", "released");
        assertThat(house.mails(email)).hasSize(2);
    }

    @Test
    void aBuyerTakesBackWhatWasNotPaidYet() {
        var placed = Orders.placed(house, email, handle, 5_000);
        var guest = Orders.guest(house, placed);
        cancel(guest, placed.text("/id")).expect(204);
        cancel(guest, placed.text("/id")).expect(204);
        house.finish();
        var order = Orders.look(guest, placed.text("/id")).expect(200);
        assertThat(order.text("/state")).isEqualTo("cancelled");
        assertThat(order.text("/payment/state")).isEqualTo("cancelled");
        assertThat(Shop.checkout(house, placed, "paid").status()).isEqualTo(409);
        assertThat(bo.get("/api/v1/me/shoutout-offer").expect(200).number("/open")).isZero();
    }

    @Test
    void takingBackWhileTheMoneyArrivesGivesItBack() throws Exception {
        for (int i = 0; i < 6; i++) {
            var placed = Orders.placed(house, email, handle, 5_000);
            var guest = Orders.guest(house, placed);
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var paid = hands.submit(() -> Shop.checkout(house, placed, "paid"));
                var back = hands.submit(() -> cancel(guest, placed.text("/id")));
                assertThat(paid.get().status()).isIn(200, 409);
                back.get().expect(204);
            }
            house.finish();
            house.advance(Duration.ofMinutes(2));
            var order = Orders.look(guest, placed.text("/id")).expect(200);
            assertThat(order.text("/state")).isEqualTo("cancelled");
            assertThat(order.text("/payment/state")).isEqualTo("cancelled");
        }
    }

    @Test
    @DisplayName("a gateway that cannot hold: charged at once, and given back to who takes the order back")
    void whereNothingCanBeHeldItIsChargedAndGivenBack() {
        Shop.faults(house, "{\"holdSeconds\": 0}");
        var offer = house.stranger().get("/api/v1/performers/" + handle + "/shoutout-offer").expect(200);
        assertThat(offer.text("/money")).isEqualTo("charged");
        var placed = Orders.placed(house, email, handle, 5_000);
        assertThat(placed.text("/money")).isEqualTo("charged");
        var guest = Orders.guest(house, placed);
        var id = Orders.paid(house, placed);
        assertThat(Orders.look(guest, id).text("/payment/state")).isEqualTo("captured");

        cancel(guest, id).expect(204);
        house.finish();
        var order = Orders.look(guest, id).expect(200);
        assertThat(order.text("/payment/state")).isEqualTo("refunded");
        assertThat(Orders.steps(order)).containsExactly("ordered", "paid", "cancelled", "refunded");
        assertThat(house.mails(email).stream().map(mail -> mail.subject()).toList())
                .anyMatch(subject -> subject.contains("cancelled"))
                .anyMatch(subject -> subject.contains("refund") || subject.contains("Refund") || subject.contains("back"));
    }

    @Test
    void daysThatNoHoldLastsAreChargedAtOnce() {
        Orders.offer(bo, 5_000, 6);
        assertThat(bo.get("/api/v1/me/shoutout-offer").text("/money")).isEqualTo("held");
        Orders.offer(bo, 5_000, 7);
        assertThat(bo.get("/api/v1/me/shoutout-offer").text("/money")).isEqualTo("charged");
    }

    @Test
    @DisplayName("viggio 17: a guest's token opens his own order and payment, and nothing else")
    void aGuestsTokenOpensNothingElse() {
        var mine = Orders.placed(house, email, handle, 5_000);
        var other = Orders.placed(house, Orders.guestEmail(), handle, 5_000);
        var guest = Orders.guest(house, mine);
        Orders.look(guest, mine.text("/id")).expect(200);
        guest.get("/api/v1/payments/" + mine.text("/payment/id")).expect(200);
        Orders.look(guest, other.text("/id")).refused(404, "not_found");
        guest.get("/api/v1/payments/" + other.text("/payment/id")).refused(404, "not_found");
        cancel(guest, other.text("/id")).refused(404, "not_found");
        pay(guest, other.text("/id"), Shop.key()).refused(404, "not_found");
        guest.get("/api/v1/me").refused(401, "not_signed_in");
        guest.get("/api/v1/payments").refused(401, "not_signed_in");
        assertThat(guest.get("/api/v1/shoutouts").json("/items")).hasSize(1);
        house.stranger().bearer("A".repeat(22)).get("/api/v1/shoutouts").refused(401, "not_signed_in");
    }

    private Reply refuse(String id) {
        return house.again(bo).put("/api/v1/shoutouts/" + id + "/refusal", "{\"reason\": \"No time\"}");
    }

    private static Reply pay(Browser buyer, String id, String key) {
        return buyer.send("POST", "/api/v1/shoutouts/" + id + "/payment", "{}", Map.of("Idempotency-Key", key));
    }

    private static Reply cancel(Browser buyer, String id) {
        return buyer.put("/api/v1/shoutouts/" + id + "/cancellation", "{}");
    }
}
