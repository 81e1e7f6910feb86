package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.platform.money.BasisPoints;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** Money that is taken before it is earned, and shares of those who have an agency. */
@TillTest
class DeferredTests extends TillBooks {

    private final DSLContext sql;

    DeferredTests(House house, Till till, Payments payments, LedgerCheck check, DSLContext sql) {
        super(house, till, payments, check);
        this.sql = sql;
    }

    @Test
    @DisplayName("viggio 38: what is not delivered is nobody's earning")
    void nobodyHasEarnedItBeforeItIsDelivered() {
        var paid = deferred(1000);
        assertGained(0, 0, 1000);

        assertThat(till.earn(paid)).isTrue();
        assertGained(750, 50, 0);
    }

    @Test
    void itIsEarnedOnceHoweverManyDeliver() throws Exception {
        var paid = deferred(1000);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = IntStream.range(0, 8).mapToObj(_ -> hands.submit(() -> till.earn(paid))).toList();
            for (var each : done) {
                assertThat(each.get()).isTrue();
            }
        }
        assertGained(750, 50, 0);
    }

    @Test
    void whatIsNotTakenCannotBeEarned() {
        var open = till.sell(till.managed(1000, new PayWith.Checkout()).deferred());
        assertThat(till.earn(open)).isFalse();
        assertThatThrownBy(() -> payments.earn(open.id())).isInstanceOf(IllegalTransactionStateException.class);
        assertGained(0, 0, 0);
    }

    @Test
    void whatIsEarnedAtOnceIsNotEarnedAgain() {
        var paid = till.pay(till.sell(till.managed(999, new PayWith.Checkout())));
        assertThat(till.earn(paid)).isTrue();
        assertGained(999 - 199 - 49, 49, 0);
    }

    @Test
    void aRefundBeforeTheDeliveryTouchesNobodysEarnings() {
        var paid = deferred(1000);
        payments.refund(paid.id());
        assertThat(till.earn(paid)).isFalse();
        assertGained(0, 0, 0);
    }

    @Test
    @DisplayName("viggio 38: a refund takes every share back")
    void aRefundAfterTheDeliveryTakesEveryShareBack() {
        var paid = deferred(1001);
        till.earn(paid);
        payments.refund(paid.id());
        assertThat(till.earn(paid)).isFalse();
        assertGained(0, 0, 0);
    }

    @Test
    void aDisputeBeforeTheDeliveryTakesWhatWaitsAndWinningItLetsItWaitAgain() {
        var paid = deferred(1000);
        dispute(paid, "opened");
        assertThat(till.earn(paid)).isFalse();
        assertGained(0, 0, 0);

        dispute(paid, "won");
        assertGained(0, 0, 1000);
        assertThat(till.earn(paid)).isTrue();
        assertGained(750, 50, 0);
    }

    @Test
    void aDisputeAfterTheDeliveryTakesEveryShareAndWinningItBringsThemBack() {
        var paid = deferred(1000);
        till.earn(paid);
        dispute(paid, "opened");
        assertGained(0, 0, 0);
        dispute(paid, "won");
        assertGained(750, 50, 0);
    }

    @Test
    void ofADeliveryAndARefundAtTheSameTimeTheBooksStayRight() throws Exception {
        for (int i = 0; i < 10; i++) {
            var paid = deferred(1000);
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                hands.submit(() -> till.earn(paid));
                hands.submit(() -> payments.refund(paid.id()));
            }
            house.advance(Duration.ofMinutes(2));
            assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
            assertGained(0, 0, 0);
        }
    }

    @Test
    void theProofFindsWhatWasCalledEarnedAndIsNot() {
        var paid = deferred(1000);
        earning(paid, "earned");
        assertThat(check.faults()).anyMatch(fault -> fault.contains("nobody has earned"));
        earning(paid, "waits");
    }

    @Test
    void aDeliveryThatIsRolledBackEarnsNothing() {
        var paid = deferred(1000);
        assertThatThrownBy(() -> till.inTransaction(() -> {
                    payments.earn(paid.id());
                    throw new IllegalStateException("the delivery failed");
                }))
                .hasMessage("the delivery failed");
        assertGained(0, 0, 1000);
        till.earn(paid);
    }

    @Test
    @DisplayName("viggio 38: what is held is earned when it is captured")
    void heldMoneyIsEarnedWhenItIsTaken() {
        var held = till.pay(till.sell(till.managed(1000, new PayWith.Checkout()).held()));
        assertGained(0, 0, 0);
        payments.capture(held.id());
        assertGained(750, 50, 0);
    }

    @Test
    void sharesOfNothingAreLeftOut() {
        var all = Split.of(Money.of(101, "USD"), new BasisPoints(10_000), till.anna)
                .with(till.agency, new BasisPoints(0));
        var paid = till.pay(till.sell(till.charge(all, new PayWith.Checkout()).deferred()));
        till.earn(paid);
        assertGained(0, 0, 0);
        payments.refund(paid.id());
    }

    private void earning(Payment payment, String word) {
        sql.execute("update payment.payment set earning = ? where id = ?", word, payment.id().value());
    }

    private Payment deferred(long cents) {
        return till.pay(till.sell(till.managed(cents, new PayWith.Checkout()).deferred()));
    }

    private void dispute(Payment payment, String state) {
        till.dispute(payment, state);
        till.later(payment);
    }
}
