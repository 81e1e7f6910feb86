package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.payment.Reconciliation.Repair;
import dev.ovation.payment.Reconciliation.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What staff reads about the gateways: what waits and since when, and what was put right. */
@TillTest
class ReconciliationTests {

    final House house;
    final Till till;
    final Payments payments;
    final Reconciliation reconciliation;

    ReconciliationTests(House house, Till till, Payments payments, Reconciliation reconciliation) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.reconciliation = reconciliation;
    }

    @AfterEach
    void normality() {
        till.faults("{}");
        house.finish();
    }

    @Test
    @DisplayName("viggio 25: staff sees which question waits for the gateway, and since when")
    void staffSeesWhatWaits() {
        var paid = till.pay(till.sell(1000));
        till.faults("{\"lostCalls\": 50}");
        var before = house.clock().instant();
        payments.refund(paid.id());
        assertThat(waiting(paid)).isEmpty(); // it may still come

        house.advance(Duration.ofMinutes(5));
        assertThat(waiting(paid)).singleElement().satisfies(one -> {
            assertThat(one.asked()).isEqualTo("refund");
            assertThat(one.state()).isEqualTo(PaymentState.CAPTURED);
            assertThat(one.since()).isBetween(before.minusSeconds(1), before.plusSeconds(60));
            assertThat(one.checks()).isPositive();
        });

        till.faults("{}");
        house.advance(Duration.ofHours(2));
        assertThat(waiting(paid)).isEmpty();
        assertThat(repaired(paid)).singleElement().extracting(Repair::became).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    @DisplayName("viggio 25: staff sees what was put right because its notice never came")
    void staffSeesWhatWasPutRight() {
        var asked = till.sell(1000);
        till.faults("{\"notices\": \"never\"}");
        till.decide(asked, "paid").expect(200);
        house.advance(Duration.ofMinutes(10));
        assertThat(payments.byId(asked.id()).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(repaired(asked)).singleElement().satisfies(one -> {
            assertThat(one.was()).isEqualTo(PaymentState.REQUIRES_ACTION);
            assertThat(one.became()).isEqualTo(PaymentState.CAPTURED);
        });
        assertThat(house.moderator().get("/api/v1/staff/reconciliation").expect(200).body())
                .contains(asked.id().toString());
        house.person("Fan").get("/api/v1/staff/reconciliation").refused(403, "not_allowed");
    }

    @Test
    void manyThatAreDueAreAskedAboutInOneGo() {
        till.faults("{\"notices\": \"never\"}");
        var asked = Stream.generate(() -> till.sell(1000)).limit(120).toList();
        asked.forEach(each -> till.decide(each, "paid").expect(200));
        house.advance(Duration.ofMinutes(1));
        assertThat(asked).allSatisfy(each ->
                assertThat(payments.byId(each.id()).state()).isEqualTo(PaymentState.CAPTURED));
    }

    @Test
    void whatANoticeToldWasNotRepaired() {
        var paid = till.pay(till.sell(1000));
        house.advance(Duration.ofMinutes(10));
        assertThat(repaired(paid)).isEmpty();
    }

    private List<Waiting> waiting(Payment payment) {
        return reconciliation.report().waiting().stream()
                .filter(one -> one.payment().equals(payment.id()))
                .toList();
    }

    private List<Repair> repaired(Payment payment) {
        return reconciliation.report().repaired().stream()
                .filter(one -> one.payment().equals(payment.id()))
                .toList();
    }
}
