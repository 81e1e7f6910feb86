package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@TillTest
class PaymentTests {

    final House house;
    final Till till;
    final Payments payments;
    final LedgerCheck check;

    PaymentTests(House house, Till till, Payments payments, LedgerCheck check) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.check = check;
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        till.faults("{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aPaidCheckoutIsCapturedAndSharedOut() {
        var earned = till.earned();
        var asked = till.sell(999);
        assertThat(asked.state()).isEqualTo(PaymentState.REQUIRES_ACTION);
        assertThat(asked.checkoutUrl()).startsWith("http://").contains("/sandbox/checkout/");

        var paid = till.pay(asked);
        assertThat(paid.state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(paid.method()).isEqualTo("Visa •••• 4242");
        assertThat(paid.checkoutUrl()).isNull();
        assertThat(paid.receipt()).isNotNull();
        assertThat(till.earned() - earned).isEqualTo(800); // 199 are ours, the rest of a cent is hers
        assertThat(till.heardOf(paid)).singleElement().isInstanceOf(PaymentsSettled.class);
    }

    @Test
    void aCheckoutTellsWhatItIsAboutAndEndsOnce() {
        var asked = till.sell(500);
        var page = house.stranger().get(Till.checkout(asked)).expect(200);
        assertThat(page.text("/title")).isEqualTo("A film");
        assertThat(page.number("/amount/amount")).isEqualTo(500);
        assertThat(page.text("/returnUrl")).endsWith("/checkout/return?payment=" + asked.id());

        till.decide(asked, "declined").expect(200);
        till.decide(asked, "declined").expect(200);
        till.decide(asked, "paid").refused(409, "checkout_finished");
        house.stranger().get("/api/v1/sandbox/checkouts/none").refused(404, "not_found");
    }

    @Test
    void aBankMayAskForASecondStep() {
        var asked = till.sell(500);
        till.decide(asked, "confirmation").expect(200);
        assertThat(house.stranger().get(Till.checkout(asked)).flag("/requiresConfirmation"))
                .isTrue();
        assertThat(till.later(asked).state()).isEqualTo(PaymentState.REQUIRES_ACTION);

        assertThat(till.pay(asked).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aDeclinedCheckoutFailsAndSaysWhy() {
        var asked = till.sell(500);
        till.decide(asked, "declined").expect(200);

        var failed = till.later(asked);
        assertThat(failed.state()).isEqualTo(PaymentState.FAILED);
        assertThat(failed.failure()).extracting(Payment.Failure::code).isEqualTo("card_declined");
        assertThat(till.heardOf(failed)).singleElement().isInstanceOf(PaymentFailed.class);
    }

    @Test
    void aCheckoutThatIsLeftIsCancelledAtOnceOrAfterADay() {
        var left = till.sell(500);
        till.decide(left, "abandoned").expect(200);
        assertThat(till.later(left).state()).isEqualTo(PaymentState.CANCELLED);

        var forgotten = till.sell(500);
        house.advance(Duration.ofHours(26));
        assertThat(payments.byId(forgotten.id()).state()).isEqualTo(PaymentState.CANCELLED);
    }

    @Test
    void aClosedCheckoutCannotBePaidAndAPaidOneCannotBeClosed() {
        var closed = till.sell(500);
        assertThat(payments.close(closed.id()).state()).isEqualTo(PaymentState.CANCELLED);
        till.decide(closed, "paid").refused(409, "checkout_finished");

        var paid = till.sell(500);
        till.faults("""
                {"notices": "never"}""");
        till.decide(paid, "paid").expect(200);
        assertThat(payments.close(paid.id()).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aSavedCardPaysAtOnce() {
        var card = till.savedCard();

        var paid = till.sell(till.charge(700, new PayWith.Saved(card)));
        assertThat(paid.state()).isEqualTo(PaymentState.CAPTURED);

        till.faults("""
                {"declineCharges": 1}""");
        var declined = till.sell(till.charge(700, new PayWith.Saved(card)));
        assertThat(declined.state()).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void onlyOnesOwnSavedCardIsCharged() {
        assertThatThrownBy(() -> till.sell(till.charge(700, new PayWith.Saved(new PaymentMethodId(UUID.randomUUID())))))
                .isInstanceOf(PaymentRefused.UnknownMethod.class);
        var card = till.savedCard();
        payments.removeMethod(card, till.fan);
        assertThatThrownBy(() -> till.sell(till.charge(700, new PayWith.Saved(card))))
                .isInstanceOf(PaymentRefused.UnknownMethod.class);
    }

    @Test
    void manyHandsWithOneChargeTakeTheMoneyOnce() throws Exception {
        var card = till.savedCard();
        var earned = till.earned();
        var charge = till.charge(1000, new PayWith.Saved(card));
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = IntStream.range(0, 20)
                    .mapToObj(_ -> hands.submit(() -> till.sell(charge)))
                    .toList();
            for (var each : done) {
                assertThat(each.get().id()).isEqualTo(charge.id());
            }
        }
        house.finish();
        assertThat(payments.byId(charge.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned() - earned).isEqualTo(800);
        assertThat(till.heardOf(payments.byId(charge.id()))).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostIsAskedForUntilItIsKnown() {
        var card = till.savedCard();
        var earned = till.earned();
        till.faults("""
                {"silentCalls": 1, "notices": "never"}""");
        var unknown = till.sell(till.charge(1000, new PayWith.Saved(card)));
        assertThat(unknown.state()).isEqualTo(PaymentState.CREATED);

        house.advance(Duration.ofMinutes(2));
        assertThat(payments.byId(unknown.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned() - earned).isEqualTo(800);
    }

    @Test
    void aQuestionThatGotLostIsPutAgain() {
        var card = till.savedCard();
        till.faults("""
                {"lostCalls": 2}""");
        var unknown = till.sell(till.charge(1000, new PayWith.Saved(card)));
        assertThat(unknown.state()).isEqualTo(PaymentState.CREATED);

        house.advance(Duration.ofMinutes(2));
        house.advance(Duration.ofMinutes(2));
        assertThat(payments.byId(unknown.id()).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aChargeThatWasStoredAndNeverSentIsSentByTheSweeper() {
        var charge = till.charge(500, new PayWith.Checkout());
        till.inTransaction(() -> {
            payments.begin(charge);
            return true;
        });
        assertThat(payments.byId(charge.id()).state()).isEqualTo(PaymentState.CREATED);

        house.advance(Duration.ofMinutes(2));
        assertThat(payments.byId(charge.id()).state()).isEqualTo(PaymentState.REQUIRES_ACTION);
    }

    @Test
    void staffGivesMoneyBackOnce() {
        var before = till.earned();
        var paid = till.pay(till.sell(1000));
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);

        assertThat(till.earned()).isEqualTo(before);
        assertThat(till.heardOf(paid)).hasSize(2).last().isInstanceOf(PaymentRefunded.class);
        assertThatThrownBy(() -> payments.refund(till.sell(1000).id()))
                .isInstanceOf(PaymentRefused.NotRefundable.class);
    }

    @Test
    void aRefundWhoseAnswerGotLostHappensOnceAndIsLearned() {
        var before = till.earned();
        var paid = till.pay(till.sell(1000));
        till.faults("""
                {"silentCalls": 1, "notices": "never"}""");
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.CAPTURED);

        house.advance(Duration.ofMinutes(2));
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(till.earned()).isEqualTo(before);
    }

    @Test
    void aDisputeTakesTheMoneyAndWinningItBringsItBack() {
        var before = till.earned();
        var paid = till.pay(till.sell(1000));
        till.dispute(paid, "opened");
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(till.earned()).isEqualTo(before);

        till.dispute(paid, "won");
        assertThat(till.later(paid).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned()).isEqualTo(before + 800);
        assertThat(till.heardOf(paid)).hasSize(3).last().isInstanceOf(PaymentReinstated.class);
    }

    @Test
    void whatWasWonCanBeDisputedAgain() {
        var before = till.earned();
        var paid = till.pay(till.sell(1000));
        for (int i = 0; i < 2; i++) {
            till.dispute(paid, "opened");
            assertThat(till.later(paid).state()).isEqualTo(PaymentState.DISPUTED);
            assertThat(till.earned()).isEqualTo(before);
            till.dispute(paid, "won");
            assertThat(till.later(paid).state()).isEqualTo(PaymentState.CAPTURED);
            assertThat(till.earned()).isEqualTo(before + 800);
        }
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void heldMoneyIsTakenOrLetGo() {
        var before = till.earned();
        var held = till.pay(till.sell(till.charge(1000, new PayWith.Checkout()).held()));
        assertThat(held.state()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(till.earned()).isEqualTo(before);
        assertThat(payments.capture(held.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned()).isEqualTo(before + 800);

        var other = till.pay(till.sell(till.charge(1000, new PayWith.Checkout()).held()));
        assertThat(payments.release(other.id()).state()).isEqualTo(PaymentState.CANCELLED);
        assertThatThrownBy(() -> payments.capture(other.id())).isInstanceOf(PaymentRefused.NotHeld.class);
    }

    @Test
    void aCaptureMayFail() {
        var held = till.pay(till.sell(till.charge(1000, new PayWith.Checkout()).held()));
        till.faults("""
                {"failCaptures": 1}""");
        assertThat(payments.capture(held.id()).state()).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void moneyAndWhatItBuysCommitTogether() {
        var earned = till.earned();
        var asked = till.sell(1000);
        till.explode(1);
        till.decide(asked, "paid").expect(200);
        house.finish();
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.REQUIRES_ACTION);
        assertThat(till.earned()).isEqualTo(earned);

        house.advance(Duration.ofMinutes(1)); // the gateway delivers its notice again
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(till.earned()).isEqualTo(earned + 800);
        assertThat(till.heardOf(asked)).hasSize(1);
    }
}
