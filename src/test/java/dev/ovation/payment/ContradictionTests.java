package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.notification.Alerts;
import dev.ovation.notification.RaisedAlert;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gateways that say what cannot be: our books stay as they are, and operators are told. */
@TillTest
class ContradictionTests {

    private final House house;
    private final Till till;
    private final Payments payments;
    private final Alerts alerts;
    private final LedgerCheck check;
    private final JdbcClient jdbc;

    ContradictionTests(
            House house, Till till, Payments payments, Alerts alerts, LedgerCheck check, JdbcClient jdbc) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.alerts = alerts;
        this.check = check;
        this.jdbc = jdbc;
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    @DisplayName("viggio 25, 45: money that a gateway takes after we closed its page is told to operators")
    void moneyAfterTheEnd() {
        var sold = till.sell(1000);
        payments.close(sold.id());
        atTheGateway(sold, "state = 'open'");
        till.decide(sold, "paid").expect(200);
        house.finish();
        assertThat(payments.byId(sold.id()).state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(told(sold)).containsExactly("gateway_contradicts");
        house.advance(Duration.ofDays(2));
        assertThat(told(sold)).hasSize(1);
    }

    @Test
    @DisplayName("viggio 26, 45: a bank that takes back what was given back already is told to operators")
    void paidBackTwice() {
        var paid = till.pay(till.sell(1000));
        payments.refund(paid.id());
        atTheGateway(paid, "state = 'taken', returned = 0");
        till.dispute(paid, "opened");
        house.finish();
        assertThat(payments.byId(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(told(paid)).containsExactly("gateway_contradicts");
    }

    @Test
    @DisplayName("viggio 25, 26: a refund of a part that comes back is told to operators, and the books agree")
    void aRefundThatBounces() {
        var paid = till.pay(till.sell(1000));
        payments.refund(paid.id(), new RefundOrder(UUID.randomUUID(), Money.of(300, "USD"), "A part", null));
        atTheGateway(paid, "returned = 0");
        house.advance(Duration.ofDays(2)); // the sweeper looks
        assertThat(payments.byId(paid.id()).returned()).isEqualTo(Money.of(300, "USD"));
        assertThat(told(paid)).containsExactly("gateway_contradicts");
    }

    @Test
    @DisplayName("viggio 26, 45: a refund that the gateway will not make is told to operators, once")
    void aRefundThatIsRefused() {
        var paid = till.pay(till.sell(1000));
        atTheGateway(paid, "amount = amount - 1");
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.CAPTURED);
        payments.refund(paid.id());
        house.finish();
        assertThat(told(paid)).containsExactly("refund_refused");
        atTheGateway(paid, "amount = amount + 1");
        assertThat(payments.refund(paid.id()).state()).isEqualTo(PaymentState.REFUNDED);
    }

    /** What no sandbox does by itself. */
    private void atTheGateway(Payment payment, String change) {
        house.finish(); // its notices until now are about what was
        jdbc.sql("update payment.sandbox_charge set " + change + " where id = ?")
                .param(payment.id().value())
                .update();
    }

    private List<String> told(Payment payment) {
        return alerts.about(payment.id().asOwner()).stream().map(RaisedAlert::code).toList();
    }
}
