package dev.ovation.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HouseTest
class PurchaseTests {

    final House house;
    final LedgerCheck check;
    final String handle = Stage.handle("anna");
    final Person anna;
    final Person fan;

    PurchaseTests(House house, LedgerCheck check) {
        this.house = house;
        this.check = check;
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aFanUnlocksAPostAndHasIt() {
        var post = paidPost(500);
        assertThat(isLocked(post)).isTrue();

        var sale = unlock(post, Shop.key()).expect(201);
        assertThat(sale.number("/payment/amount/amount")).isEqualTo(500);
        assertThat(sale.text("/payment/purpose/id")).isEqualTo(post);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();

        assertThat(isLocked(post)).isFalse();
        var mine = fan.get("/api/v1/me/purchases").expect(200);
        assertThat(mine.text("/items/0/post/id")).isEqualTo(post);
        assertThat(mine.text("/items/0/performer/handle")).isEqualTo(handle);
        unlock(post, Shop.key()).refused(409, "already_unlocked");
    }

    @Test
    void aDeclinedOrLeftCheckoutUnlocksNothing() {
        var post = paidPost(500);
        Shop.checkout(house, unlock(post, Shop.key()), "declined").expect(200);
        house.finish();
        Shop.checkout(house, unlock(post, Shop.key()), "abandoned").expect(200);
        house.finish();

        assertThat(isLocked(post)).isTrue();
        assertThat(fan.get("/api/v1/me/purchases").json("/items")).isEmpty();
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2);
    }

    @Test
    void onlyWhatIsForSaleIsSoldAndNotToItsOwner() {
        var post = paidPost(500);
        anna.pay("/api/v1/posts/" + post + "/unlock", "{}", Shop.key()).refused(409, "own_sale");
        var free = anna.post("/api/v1/posts", """
                {"text": "Hello", "audience": "public"}""").expect(201).text("/id");
        unlock(free, Shop.key()).refused(409, "not_for_sale");
        unlock(Shop.key(), Shop.key()).refused(404, "not_found");
        fan.post("/api/v1/posts/" + post + "/unlock", "{}").refused(400, "idempotency_key_missing");
        house.stranger().post("/api/v1/posts/" + post + "/unlock", "{}").refused(401, "not_signed_in");
    }

    @Test
    void twentyHandsWithOneKeyAndEightWithTheirOwnPayOnce() throws Exception {
        var card = Shop.savedCard(house, fan, handle);
        var post = paidPost(500);
        var body = "{\"paymentMethodId\": \"" + card + "\"}";
        var path = "/api/v1/posts/" + post + "/unlock";
        var key = Shop.key();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 28)
                    .mapToObj(i -> hands.submit(() -> fan.pay(path, body, i < 20 ? key : Shop.key())))
                    .toList();
            for (var each : all) {
                assertThat(each.get().status()).isIn(201, 409);
            }
        }
        house.finish();
        assertThat(isLocked(post)).isFalse();
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2); // and the tip that saved the card
    }

    @Test
    void aDeclinedSavedCardIsAnAnswerThatIsReplayed() {
        var card = Shop.savedCard(house, fan, handle);
        var path = "/api/v1/posts/" + paidPost(500) + "/unlock";
        var body = "{\"paymentMethodId\": \"" + card + "\"}";
        Shop.faults(house, "{\"declineCharges\": 1}");
        var key = Shop.key();
        var declined = fan.pay(path, body, key).refused(402, "payment_declined");
        assertThat(fan.pay(path, body, key).refused(402, "payment_declined").text("/paymentId"))
                .isEqualTo(declined.text("/paymentId"));
        var payment = fan.get("/api/v1/payments/" + declined.text("/paymentId")).expect(200);
        assertThat(payment.text("/state")).isEqualTo("failed");
        fan.pay(path, "{}", key).refused(409, "idempotency_key_reused");
        fan.pay(path, body, Shop.key()).expect(201);
    }

    @Test
    void anUnknownCardIsNamedAsWrong() {
        var body = "{\"paymentMethodId\": \"" + Shop.key() + "\"}";
        fan.pay("/api/v1/posts/" + paidPost(500) + "/unlock", body, Shop.key()).refused(422, "unknown_payment_method");
    }

    @Test
    void aRefundTakesTheRightAwayAndAWonDisputeBringsItBack() {
        var refunded = bought(paidPost(500));
        house.admin()
                .pay("/api/v1/staff/payments/" + refunded.text("/payment/id") + "/refund", Shop.RETURN, Shop.key())
                .expect(200);
        assertThat(isLocked(refunded.text("/payment/purpose/id"))).isTrue();

        var disputed = bought(paidPost(700));
        var post = disputed.text("/payment/purpose/id");
        dispute(disputed, "opened");
        assertThat(isLocked(post)).isTrue();
        dispute(disputed, "won");
        assertThat(isLocked(post)).isFalse();
    }

    @Test
    void whoBoughtTheSameOnceMoreGetsTheMoneyOfTheWonDisputeBack() {
        var first = bought(paidPost(700));
        var post = first.text("/payment/purpose/id");
        dispute(first, "opened");
        Shop.checkout(house, unlock(post, Shop.key()).expect(201), "paid").expect(200);
        house.finish();

        dispute(first, "won");
        house.advance(Duration.ofMinutes(1));
        var payment = fan.get("/api/v1/payments/" + first.text("/payment/id")).expect(200);
        assertThat(payment.text("/state")).isEqualTo("refunded");
        assertThat(isLocked(post)).isFalse();
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(560);
    }

    @Test
    void aTipBringsMoneyAndAMessage() {
        var tip = Shop.tip(fan, handle, 700, Shop.key()).expect(201);
        Shop.checkout(house, tip, "paid").expect(200);
        house.finish();

        assertThat(anna.get("/api/v1/me/tips").expect(200).text("/items/0/message"))
                .isEqualTo("Lovely");
        var earning = anna.get("/api/v1/me/earnings").expect(200);
        assertThat(earning.number("/items/0/gross/amount")).isEqualTo(700);
        assertThat(earning.number("/items/0/commission/amount")).isEqualTo(140);
        assertThat(earning.number("/items/0/net/amount")).isEqualTo(560);
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(560);
        assertThat(anna.get("/api/v1/me/earnings?from=2100-01-01T00:00:00Z").json("/items"))
                .isEmpty();
        fan.get("/api/v1/me/earnings").refused(403, "not_allowed");
    }

    @Test
    void aTipGoesWithADisputeAndComesBackWhenItIsWon() {
        var tip = Shop.tip(fan, handle, 700, Shop.key()).expect(201);
        Shop.checkout(house, tip, "paid").expect(200);
        house.finish();
        dispute(tip, "opened");
        assertThat(anna.get("/api/v1/me/tips").expect(200).json("/items")).isEmpty();
        assertThat(fan.get("/api/v1/me/purchases").expect(200).json("/items")).isEmpty();

        dispute(tip, "won");
        assertThat(anna.get("/api/v1/me/tips").expect(200).json("/items")).hasSize(1);
        assertThat(fan.get("/api/v1/me/purchases").expect(200).json("/items")).hasSize(1);
        assertThat(anna.get("/api/v1/me/balance").number("/available/amount")).isEqualTo(560);
    }

    @Test
    void aTipHasBounds() {
        Shop.tip(fan, handle, 1, Shop.key()).invalid("amount.amount");
        Shop.tip(fan, handle, 50_001, Shop.key()).invalid("amount.amount");
        Shop.tip(fan, "nobody_here", 500, Shop.key()).refused(404, "not_found");
        Shop.tip(anna, handle, 500, Shop.key()).refused(409, "own_sale");
        fan.pay("/api/v1/performers/" + handle + "/tips", """
                {"amount": {"amount": 500, "currency": "EUR"}}""", Shop.key()).invalid("amount.currency");
    }

    @Test
    void paymentsAreOnesOwnAndStaffSeesAll() {
        var sale = bought(paidPost(500));
        var path = "/payments/" + sale.text("/payment/id");
        house.person("Other").get("/api/v1" + path).refused(404, "not_found");
        house.moderator().get("/api/v1/staff" + path).expect(200);
        house.moderator()
                .pay("/api/v1/staff" + path + "/refund", Shop.RETURN, Shop.key())
                .refused(403, "not_allowed");
        assertThat(house.moderator()
                        .get("/api/v1/staff/payments?limit=1")
                        .expect(200)
                        .json("/items"))
                .hasSize(1);
    }

    private Reply bought(String post) {
        var sale = unlock(post, Shop.key()).expect(201);
        Shop.checkout(house, sale, "paid").expect(200);
        house.finish();
        assertThat(isLocked(post)).isFalse();
        return sale;
    }

    private void dispute(Reply sale, String state) {
        house.stranger()
                .put("/dev/sandbox/disputes/" + sale.text("/payment/id"), "{\"state\": \"" + state + "\"}")
                .expect(204);
        house.finish();
    }

    private String paidPost(long cents) {
        return anna.post("/api/v1/posts", """
                {"title": "A film", "text": "Only for those who bought it.", "audience": "paid",
                 "price": {"amount": %d, "currency": "USD"}}""".formatted(cents)).expect(201).text("/id");
    }

    private Reply unlock(String post, String key) {
        return fan.pay("/api/v1/posts/" + post + "/unlock", "{}", key);
    }

    private boolean isLocked(String post) {
        return fan.get("/api/v1/posts/" + post).expect(200).flag("/locked");
    }
}
