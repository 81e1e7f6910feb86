package dev.ovation.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.platform.jobs.DueWork;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class SubscriptionTests {

    final House house;
    final LedgerCheck check;
    String handle = "";
    Person anna;
    Person fan;
    String plan = "";

    SubscriptionTests(House house, LedgerCheck check, DueWork due) {
        this.house = house;
        this.check = check;
        handle = Stage.handle("anna");
        anna = Stage.performer(house, handle);
        fan = house.person("Fan");
    }

    @BeforeEach
    void aPlanIsOffered() {
        plan = Shop.plan(anna, 999, "month");
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        Shop.faults(house, "{}");
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aPerformerOffersChangesAndArchivesPlans() {
        var cheap = Shop.plan(anna, 1500, "quarter");
        assertThat(page().number("/priceFrom/amount")).isEqualTo(500);
        assertThat(page().json("/plans")).hasSize(2);

        anna.patch("/api/v1/me/plans/" + cheap, "{\"archived\": true}").expect(200);
        anna.patch("/api/v1/me/plans/" + plan, "{\"name\": \"Silver\"}").expect(200);
        assertThat(page().text("/plans/0/name")).isEqualTo("Silver");
        assertThat(page().json("/plans")).hasSize(1);
        Shop.subscribe(fan, cheap).refused(409, "plan_archived");

        fan.post("/api/v1/me/plans", "{}").refused(403, "not_allowed");
        Stage.performer(house, Stage.handle("other"))
                .patch("/api/v1/me/plans/" + plan, "{\"name\": \"Mine\"}")
                .refused(404, "not_found");
    }

    @Test
    void aPlanHasAPriceInTheCurrencyOfTheHouse() {
        anna.post("/api/v1/me/plans", """
                {"name": "X", "price": {"amount": 999, "currency": "EUR"}, "period": "month"}""").invalid("price.currency");
        anna.post("/api/v1/me/plans", """
                {"name": "X", "price": {"amount": 1, "currency": "USD"}, "period": "month"}""").invalid("price.amount");
        anna.post("/api/v1/me/plans", "{\"name\": \"\"}").invalid("name").invalid("period");
    }

    @Test
    void aFanSubscribesPaysAndIsLetIn() {
        var begun = Shop.subscribe(fan, plan).expect(201);
        assertThat(begun.text("/state")).isEqualTo("pending");
        assertThat(begun.text("/payment/state")).isEqualTo("requires_action");
        assertThat(Shop.isOpen(fan, handle)).isFalse();

        Shop.checkout(house, begun, "paid").expect(200);
        house.finish();
        var mine = fan.get("/api/v1/subscriptions/" + begun.text("/id")).expect(200);
        assertThat(mine.text("/state")).isEqualTo("active");
        assertThat(mine.text("/currentPeriodEnd")).isNotBlank();
        assertThat(mine.text("/performer/handle")).isEqualTo(handle);
        assertThat(Shop.isOpen(fan, handle)).isTrue();
        assertThat(fan.get("/api/v1/performers/" + handle).flag("/viewer/following"))
                .isTrue();
        Shop.subscribe(fan, plan).refused(409, "already_subscribed");
        assertThat(fan.get("/api/v1/payments").text("/items/0/receipt/number")).startsWith("R-");
        assertThat(fan.get("/api/v1/subscriptions").json("/items")).hasSize(1);
    }

    @Test
    void nobodySubscribesToThemselvesAndSubscriptionsAreOnesOwn() {
        Shop.subscribe(anna, plan).refused(409, "own_plan");
        var id = Shop.subscribed(house, fan, plan);
        var other = house.person("Other");
        other.get("/api/v1/subscriptions/" + id).refused(404, "not_found");
        other.put("/api/v1/subscriptions/" + id + "/cancellation", "").refused(404, "not_found");
        house.stranger().get("/api/v1/subscriptions").refused(401, "not_signed_in");
    }

    @Test
    void anAttemptThatWasLeftDoesNotStandInTheWay() {
        var left = Shop.subscribe(fan, plan).expect(201);
        var again = Shop.subscribe(fan, plan).expect(201);
        assertThat(again.text("/id")).isNotEqualTo(left.text("/id"));
        Shop.checkout(house, left, "paid").refused(409, "checkout_finished");

        Shop.checkout(house, again, "abandoned").expect(200);
        house.finish();
        var paid = Shop.subscribed(house, fan, plan);
        assertThat(Shop.state(fan, paid)).isEqualTo("active");
        assertThat(fan.get("/api/v1/subscriptions").json("/items")).hasSize(1);
    }

    @Test
    void aLostNoticeAboutAnEarlierAttemptIsNotedBeforeAnotherIsMade() {
        Shop.faults(house, "{\"notices\": \"never\"}");
        var paid = Shop.subscribe(fan, plan).expect(201);
        Shop.checkout(house, paid, "paid").expect(200);

        Shop.subscribe(fan, plan).refused(409, "already_subscribed");
        assertThat(Shop.state(fan, paid.text("/id"))).isEqualTo("active");
    }

    @Test
    void oneKeyMakesOneSubscriptionHoweverManyAsk() throws Exception {
        var key = Shop.key();
        var body = "{\"planId\": \"" + plan + "\"}";
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.range(0, 20)
                    .mapToObj(_ -> hands.submit(() -> fan.pay("/api/v1/subscriptions", body, key)))
                    .toList();
            var first = replies.getFirst().get().expect(201).text("/payment/id");
            for (var reply : replies) {
                assertThat(reply.get().expect(201).text("/payment/id")).isEqualTo(first);
            }
        }
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);

        fan.pay("/api/v1/subscriptions", body.replace(plan, key), key).refused(409, "idempotency_key_reused");
        fan.post("/api/v1/subscriptions", body).refused(400, "idempotency_key_missing");
    }

    @Test
    void twoKeysAtTheSameTimeMakeOneSubscription() throws Exception {
        var card = Shop.savedCard(house, fan, handle);
        var body = "{\"planId\": \"%s\", \"paymentMethodId\": \"%s\"}".formatted(plan, card);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.range(0, 8)
                    .mapToObj(_ -> hands.submit(() -> fan.pay("/api/v1/subscriptions", body, Shop.key())))
                    .toList();
            var made = 0;
            for (var reply : replies) {
                made += reply.get().status() == 201 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        house.finish();
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(2); // and the tip that saved the card
    }

    @Test
    void aSavedCardSubscribesAtOnceAndADeclineIsAnAnswer() {
        var card = Shop.savedCard(house, fan, handle);
        var body = "{\"planId\": \"%s\", \"paymentMethodId\": \"%s\"}".formatted(plan, card);
        Shop.faults(house, "{\"declineCharges\": 1}");
        var key = Shop.key();
        var declined = fan.pay("/api/v1/subscriptions", body, key).refused(402, "payment_declined");
        var replayed = fan.pay("/api/v1/subscriptions", body, key).refused(402, "payment_declined");
        assertThat(replayed.text("/paymentId")).isEqualTo(declined.text("/paymentId"));
        assertThat(replayed.header("Idempotent-Replayed")).hasValue("true");
        assertThat(Shop.isOpen(fan, handle)).isFalse();

        var paid = fan.pay("/api/v1/subscriptions", body, Shop.key()).expect(201);
        assertThat(paid.text("/state")).isEqualTo("active");
        assertThat(paid.text("/payment/state")).isEqualTo("captured");
    }

    @Test
    void aRefundEndsItAndTakesTheRightAway() {
        var id = Shop.subscribed(house, fan, plan);
        var payment = fan.get("/api/v1/payments").text("/items/0/id");
        var refund = "/api/v1/staff/payments/" + payment + "/refund";
        fan.pay(refund, Shop.RETURN, Shop.key()).refused(403, "not_allowed");

        var admin = house.admin();
        assertThat(admin.pay(refund, Shop.RETURN, Shop.key()).expect(200).text("/payment/state")).isEqualTo("refunded");
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(Shop.isOpen(fan, handle)).isFalse();
        assertThat(fan.get("/api/v1/performers/" + handle).flag("/viewer/following"))
                .isTrue();
    }

    private dev.ovation.house.Reply page() {
        return house.stranger().get("/api/v1/performers/" + handle).expect(200);
    }

    @Test
    void aWonDisputeOpensWhatIsLeftOfThePeriodAndRenewsNothing() {
        var id = Shop.subscribed(house, fan, plan);
        dispute("opened");
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(Shop.isOpen(fan, handle)).isFalse();
        dispute("won");
        assertThat(Shop.state(fan, id)).isEqualTo("cancelled");
        assertThat(Shop.isOpen(fan, handle)).isTrue();

        house.advance(Duration.ofDays(32));
        fan = house.again(fan);
        assertThat(Shop.state(fan, id)).isEqualTo("ended");
        assertThat(fan.get("/api/v1/payments").json("/items")).hasSize(1);
    }

    @Test
    void aDisputeWonTooLateOrBesideANewSubscriptionOpensNothing() {
        var first = Shop.subscribed(house, fan, plan);
        dispute("opened");
        var second = Shop.subscribed(house, fan, plan);
        dispute("won", 1);
        assertThat(Shop.state(fan, first)).isEqualTo("ended");
        assertThat(Shop.state(fan, second)).isEqualTo("active");
        house.advance(Duration.ofMinutes(1));
        assertThat(fan.get("/api/v1/payments").text("/items/1/state"))
                .as("nobody pays twice for the same days")
                .isEqualTo("refunded");

        dispute("opened", 0);
        house.advance(Duration.ofDays(40));
        fan = house.again(fan);
        dispute("won", 0);
        assertThat(Shop.state(fan, second)).isEqualTo("ended");
        assertThat(Shop.isOpen(fan, handle)).isFalse();
    }

    private void dispute(String state) {
        dispute(state, 0);
    }

    /** @param place of the payment in the fan's list, newest first */
    private void dispute(String state, int place) {
        var payment = fan.get("/api/v1/payments").text("/items/" + place + "/id");
        house.stranger()
                .put("/dev/sandbox/disputes/" + payment, "{\"state\": \"" + state + "\"}")
                .expect(204);
        house.finish();
    }
}
