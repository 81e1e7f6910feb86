package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A part of a payment goes back, and another one, until nothing is left. */
@TillTest
class RefundTests extends TillBooks {

    private final StaffPayments staffPayments;

    RefundTests(House house, Till till, Payments payments, LedgerCheck check, StaffPayments staffPayments) {
        super(house, till, payments, check);
        this.staffPayments = staffPayments;
    }

    @Test
    @DisplayName("viggio 26: parts are given back until nothing is left, from each his share to the cent")
    void partsAreGivenBackUntilNothingIsLeft() {
        var paid = till.pay(till.sell(till.managed(1001, new PayWith.Checkout())));
        assertGained(751, 50, 0);

        var first = payments.refund(paid.id(), part(333));
        assertThat(first.state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(first.refunded()).isEqualTo(usd(333));
        assertGained(502, 33, 0); // of the 668 that are left, 133 are ours

        assertThat(payments.refund(paid.id(), part(1)).refunded()).isEqualTo(usd(334));
        assertGained(501, 33, 0);
        assertThat(till.heardOf(paid)).singleElement().isInstanceOf(PaymentsSettled.class);

        var last = payments.refund(paid.id(), part(667));
        assertThat(last.state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(last.refunded()).isEqualTo(usd(1001));
        assertThat(till.heardOf(paid)).hasSize(2).last().isInstanceOf(PaymentRefunded.class);
        assertGained(0, 0, 0);
        assertMade(paid, 333, 1, 667);
    }

    @Test
    void allThatIsLeftIsGivenBackAfterAPart() {
        var paid = till.pay(till.sell(1000));
        payments.refund(paid.id(), part(250));
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        assertGained(0, 0, 0);
        assertMade(paid, 250, 750);
    }

    @Test
    @DisplayName("viggio 26: more than is left is refused, and says what is left")
    void moreThanIsLeftIsRefused() {
        var paid = till.pay(till.sell(1000));
        payments.refund(paid.id(), part(400));
        assertThatThrownBy(() -> payments.refund(paid.id(), part(601)))
                .isInstanceOfSatisfying(
                        PaymentRefused.MoreThanLeft.class,
                        refused -> assertThat(refused.more()).containsEntry("refundable", usd(600)));
        assertMade(paid, 400);
        payments.refund(paid.id(), part(600));
        assertThatThrownBy(() -> payments.refund(paid.id(), part(1))).isInstanceOf(PaymentRefused.NotRefundable.class);
    }

    @Test
    void ofWhatWasNotTakenNothingIsGivenBack() {
        var open = till.sell(1000);
        assertThatThrownBy(() -> payments.refund(open.id(), part(1))).isInstanceOf(PaymentRefused.NotRefundable.class);
    }

    @Test
    @DisplayName("viggio 26: many hands with one refund give back once")
    void manyHandsWithOneRefundGiveBackOnce() throws Exception {
        var paid = till.pay(till.sell(1000));
        var once = part(300);
        assertThat(together(8, () -> once, paid)).isEqualTo(8);
        assertThat(payments.byId(paid.id()).refunded()).isEqualTo(usd(300));
        assertMade(paid, 300);
    }

    @Test
    @DisplayName("viggio 26: of many refunds at the same time only those happen that there is money for")
    void onlyWhatThereIsMoneyForIsGivenBack() throws Exception {
        var paid = till.pay(till.sell(1000));
        assertThat(together(6, () -> part(300), paid)).isEqualTo(3);
        assertThat(payments.byId(paid.id()).refunded()).isEqualTo(usd(900));
        assertMade(paid, 300, 300, 300);
    }

    @Test
    void anAnswerThatGotLostIsAskedForAndGivesBackOnce() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"silentCalls\": 1, \"notices\": \"never\"}");
        var order = part(300);
        assertThat(payments.refund(paid.id(), order).refunded()).isNull();
        assertThat(states(paid)).containsExactly(Refund.State.ASKED);

        house.advance(Duration.ofMinutes(2));
        assertThat(payments.byId(paid.id()).refunded()).isEqualTo(usd(300));
        assertThat(payments.refund(paid.id(), order).refunded()).isEqualTo(usd(300));
        assertMade(paid, 300);
        assertGained(560, 0, 0);
    }

    @Test
    void aQuestionThatNeverArrivedIsPutAgain() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"lostCalls\": 1}");
        payments.refund(paid.id(), part(300));
        assertThat(payments.byId(paid.id()).refunded()).isNull();

        house.advance(Duration.ofMinutes(2));
        assertMade(paid, 300);
    }

    @Test
    void whoComesNextSeesToTheOneBefore() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"lostCalls\": 2}");
        payments.refund(paid.id(), part(300));
        assertThatThrownBy(() -> payments.refund(paid.id())).isInstanceOf(PaymentRefused.GatewayAway.class);
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        assertMade(paid, 300, 700);
    }

    @Test
    @DisplayName("viggio 26: what is given back before it is delivered is nobody's loss, and only the rest is earned")
    void onlyWhatIsLeftIsEarned() {
        var paid = till.pay(till.sell(till.managed(1000, new PayWith.Checkout()).deferred()));
        payments.refund(paid.id(), part(400));
        assertGained(0, 0, 600);
        till.earn(paid);
        assertGained(450, 30, 0);
        payments.refund(paid.id());
        assertGained(0, 0, 0);
    }

    @Test
    @DisplayName("viggio 26: a dispute takes what is left, and winning it brings that back")
    void aDisputeTakesWhatIsLeft() {
        var paid = till.pay(till.sell(till.managed(1000, new PayWith.Checkout())));
        payments.refund(paid.id(), part(400));
        till.dispute(paid, "opened");
        var disputed = till.later(paid);
        assertThat(disputed.state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(disputed.refunded()).isEqualTo(usd(400));
        assertGained(0, 0, 0);
        assertThatThrownBy(() -> payments.refund(paid.id(), part(1))).isInstanceOf(PaymentRefused.NotRefundable.class);

        till.dispute(paid, "won");
        assertThat(till.later(paid).refunded()).isEqualTo(usd(400));
        assertGained(450, 30, 0);
        payments.refund(paid.id(), part(600));
        assertGained(0, 0, 0);
    }

    @Test
    void aPartAndADisputeThatWereBothMissedAreBothWritten() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"silentCalls\": 1, \"notices\": \"never\"}");
        payments.refund(paid.id(), part(300));
        till.dispute(paid, "opened");

        house.advance(Duration.ofMinutes(2));
        var end = payments.byId(paid.id());
        assertThat(end.state()).isEqualTo(PaymentState.DISPUTED);
        assertThat(end.refunded()).isEqualTo(usd(300));
        assertMade(paid, 300);
    }

    @Test
    void aBankThatWasFasterLeavesNothingToGiveBack() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"notices\": \"never\"}");
        till.dispute(paid, "opened");
        assertThatThrownBy(() -> payments.refund(paid.id(), part(300)))
                .isInstanceOf(PaymentRefused.NotRefundable.class);
        assertThat(states(paid)).containsExactly(Refund.State.REFUSED);
        assertThat(payments.byId(paid.id()).refunded()).isNull();
    }

    private int together(int hands, Supplier<RefundOrder> orders, Payment paid) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = IntStream.range(0, hands)
                    .mapToObj(_ -> orders.get())
                    .map(order -> executor.submit(() -> {
                        try {
                            payments.refund(paid.id(), order);
                            return 1;
                        } catch (PaymentRefused.MoreThanLeft nothingLeft) {
                            return 0;
                        }
                    }))
                    .toList();
            var made = 0;
            for (var each : done) {
                made += each.get();
            }
            return made;
        }
    }

    private static RefundOrder part(long cents) {
        return new RefundOrder(UUID.randomUUID(), usd(cents), "A third of it was late.", null);
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }

    private List<Refund.State> states(Payment payment) {
        return staffPayments.byId(payment.id()).refunds().stream().map(Refund::state).toList();
    }

    private void assertMade(Payment payment, long... cents) {
        var refunds = staffPayments.byId(payment.id()).refunds();
        assertThat(refunds).allMatch(refund -> refund.state() == Refund.State.MADE);
        assertThat(refunds.stream().mapToLong(refund -> refund.amount().amount())).containsExactly(box(cents));
    }

    private static Long[] box(long... cents) {
        return java.util.Arrays.stream(cents).boxed().toArray(Long[]::new);
    }
}
