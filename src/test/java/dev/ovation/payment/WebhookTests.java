package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.Reply;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.payment.sandbox.Postman;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gateways' notices do on their way, and what people do who are no gateway. */
@TillTest
class WebhookTests {

    final House house;
    final Till till;
    final Payments payments;
    final PaymentTable table;
    final LedgerCheck check;
    final Postman postman;

    WebhookTests(
            House house, Till till, Payments payments, PaymentTable table, LedgerCheck check, Postman postman) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.table = table;
        this.check = check;
        this.postman = postman;
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        till.faults("{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 24: a notice that the gateway did not sign is a 401 and does nothing")
    void aForgedNoticeIsNotTaken() {
        var paid = paidButNotTold();
        var body = postman.body(paid, "evt_1");
        post(body, Map.of()).refused(401, "notice_not_genuine");
        post(body, Map.of("Sandbox-Signature", "t=1,v1=" + "0".repeat(64))).refused(401, "notice_not_genuine");
        post(body, postman.signed(body, Duration.ZERO, "another secret")).refused(401, "notice_not_genuine");
        post(body + " ", postman.signed(body, Duration.ZERO)).refused(401, "notice_not_genuine");
        post(body, postman.signed(body, Duration.ofSeconds(-301))).refused(401, "notice_not_genuine");
        post(body, postman.signed(body, Duration.ofSeconds(310))).refused(401, "notice_not_genuine");
        post("nonsense", postman.signed("nonsense", Duration.ZERO)).refused(401, "notice_not_genuine");
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.REQUIRES_ACTION);

        post(body, postman.signed(body, Duration.ofSeconds(-240))).expect(204);
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.CAPTURED);
        house.stranger().post("/api/v1/webhooks/nobody", body).refused(404, "not_found");
    }

    @ParameterizedTest
    @DisplayName("viggio 24: what is about nothing of ours is taken, kept for staff and no failure")
    @ValueSource(
            strings = {
                "'type': 'customer.updated'",
                "'type': 'charge.taken', 'charge': '5b0d3a8e-0f53-4c37-9d0a-7a4f1c2a6e11'",
                "'type': 'brand.new', 'charge': null, 'what': {'ever': [1, 2]}"
            })
    void aNoticeOfSomethingElse(String what) {
        var type = what.replaceFirst("'type': '([^']+)'.*", "$1");
        var before = times(type);
        var body = ("{'id': 'evt_strange', 'at': '2026-11-22T12:00:00Z', " + what + "}").replace('\'', '"');
        post(body, postman.signed(body, Duration.ZERO)).expect(204);
        post(body, postman.signed(body, Duration.ZERO)).expect(204);
        assertThat(times(type)).isEqualTo(before + 2);
    }

    @Test
    void aStrangeTypeIsKeptAsAWordAndNoLonger() {
        var body = "{\"id\": \"evt_long\", \"type\": \"<b> %s\"}".formatted("x".repeat(200));
        post(body, postman.signed(body, Duration.ZERO)).expect(204);
        assertThat(times("_b__" + "x".repeat(76))).isPositive();
    }

    private long times(String type) {
        return house.admin()
                .get("/api/v1/staff/reconciliation")
                .expect(200)
                .json("/strange")
                .valueStream()
                .filter(row -> row.path("type").asString().equals(type))
                .filter(row -> row.path("gateway").asString().equals("sandbox"))
                .mapToLong(row -> row.path("times").asLong())
                .sum();
    }

    @Test
    @DisplayName("viggio 24: each notice is applied once")
    void theSameNoticeManyTimesAtOnceHasOneEffect() throws Exception {
        var earned = till.earned();
        var paid = paidButNotTold();
        var body = postman.body(paid, "evt_" + paid.id());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(_ -> hands.submit(() -> post(body, postman.signed(body, Duration.ZERO))))
                    .toList();
            for (var each : all) {
                each.get().expect(204);
            }
        }
        assertThat(till.heardOf(paid)).hasSize(1);
        assertThat(till.earned() - earned).isEqualTo(800);
    }

    @Test
    void differentNoticesOfOneChargeAtOnceHaveOneEffectEach() throws Exception {
        var paid = paidButNotTold();
        till.dispute(paid, "opened");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 12)
                    .mapToObj(i -> postman.body(paid, "evt_" + paid.id() + i))
                    .map(body -> hands.submit(() -> post(body, postman.signed(body, Duration.ZERO))))
                    .toList();
            for (var each : all) {
                assertThat(each.get().status()).isIn(204, 503);
            }
        }
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.DISPUTED);
    }

    @Test
    void doubledNoticesTakeTheMoneyOnce() {
        till.faults("{\"notices\": \"doubled\"}");
        var earned = till.earned();
        var paid = till.pay(till.sell(1000));
        assertThat(paid.state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.heardOf(paid)).hasSize(1);
        assertThat(till.earned() - earned).isEqualTo(800);
    }

    @Test
    void aLateNoticeComesAfterTheSweeperAndChangesNothingMore() {
        till.faults("{\"notices\": \"late\", \"delaySeconds\": 600}");
        var asked = till.sell(1000);
        till.decide(asked, "paid").expect(200);
        assertThat(till.later(asked).state()).isEqualTo(PaymentState.REQUIRES_ACTION);

        house.advance(Duration.ofMinutes(3));
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.CAPTURED);
        house.advance(Duration.ofMinutes(20));
        assertThat(till.heardOf(asked)).hasSize(1);
    }

    @Test
    @DisplayName("viggio 23: notices in any order end in the same state")
    void noticesThatOvertakeEachOtherEndInTheTruth() {
        till.faults("{\"notices\": \"reordered\", \"delaySeconds\": 60}");
        var before = till.earned();
        var asked = till.sell(1000);
        till.decide(asked, "paid").expect(200);
        till.dispute(asked, "opened");
        house.finish(); // the second notice first
        var first = payments.byId(asked.id()).state();
        house.advance(Duration.ofMinutes(2));
        assertThat(first).isIn(PaymentState.REQUIRES_ACTION, PaymentState.DISPUTED);
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(till.earned()).isEqualTo(before);
    }

    @Test
    @DisplayName("viggio 25, 26: a dispute whose notice was dropped is found in the end")
    void aDisputeWhoseNoticeNeverComesIsNotMissed() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"notices\": \"never\"}");
        till.dispute(paid, "opened");
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.CAPTURED);
        house.advance(Duration.ofDays(2));
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.DISPUTED);
        till.dispute(paid, "won");
        house.advance(Duration.ofDays(8));
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aSilenceThatEndsAfterTheNoticeOpensNothingAgain() {
        var paid = till.pay(till.sell(1000));
        var seen = table.find(paid.id()).orElseThrow();
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        var soon = house.clock().instant().plusSeconds(60);
        table.postpone(seen, 1, soon);
        table.postpone(paid.id(), soon);
        assertThat(table.toCheck(soon, 1000)).doesNotContain(paid.id());
    }

    @Test
    void manyNoticesOfOnePaymentDoNotUseUpTheLooksThatComeLater() {
        var paid = till.pay(till.sell(1000));
        for (int i = 0; i < 6; i++) {
            var body = postman.body(paid, "evt_" + i + "_" + paid.id());
            post(body, postman.signed(body, Duration.ZERO)).expect(204);
        }
        till.faults("{\"notices\": \"never\"}");
        till.dispute(paid, "opened");
        house.advance(Duration.ofDays(2));
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.DISPUTED);
    }

    @Test
    @DisplayName("viggio 25: a notice that was dropped is found by asking the gateway")
    void aNoticeThatNeverComesIsNotMissed() {
        till.faults("{\"notices\": \"never\"}");
        var asked = till.sell(1000);
        till.decide(asked, "paid").expect(200);
        house.advance(Duration.ofMinutes(3));
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void whenTheGatewayCannotBeAskedTheNoticeIsDeliveredAgain() {
        var paid = paidButNotTold();
        var body = postman.body(paid, "evt_" + paid.id());
        till.faults("{\"notices\": \"never\", \"lostCalls\": 1}");
        post(body, postman.signed(body, Duration.ZERO)).refused(503, "gateway_away");
        post(body, postman.signed(body, Duration.ZERO)).expect(204);
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.CAPTURED);
    }

    private Payment paidButNotTold() {
        till.faults("{\"notices\": \"never\"}");
        var asked = till.sell(1000);
        till.decide(asked, "paid").expect(200);
        return asked;
    }

    private Reply post(String body, Map<String, String> headers) {
        return house.stranger().send("POST", "/api/v1/webhooks/sandbox", body, headers);
    }
}
