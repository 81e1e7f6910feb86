package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.platform.http.Refusal;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people, banks and networks do, in whatever order: in the end every payment has ended, the ledger balances,
 * and it holds what the payments come to. A failing seed tells the same story again.
 */
@TillTest
class HistoryTests {

    static final int STEPS = 60;
    static final List<String> FAULTS = List.of(
            "{}",
            "{\"notices\": \"doubled\"}",
            "{\"notices\": \"never\"}",
            "{\"notices\": \"late\", \"delaySeconds\": 90}",
            "{\"notices\": \"reordered\", \"delaySeconds\": 45}",
            "{\"lostCalls\": 1}",
            "{\"silentCalls\": 1}",
            "{\"silentCalls\": 2, \"notices\": \"never\"}",
            "{\"declineCharges\": 1}",
            "{\"failCaptures\": 1}");

    final House house;
    final Till till;
    final Payments payments;
    final StaffPayments staffPayments;
    final LedgerCheck check;
    final List<Payment> history = new ArrayList<>();
    final Map<PaymentId, Charge> charges = new HashMap<>();
    final Set<PaymentId> earned = new HashSet<>();

    HistoryTests(House house, Till till, Payments payments, StaffPayments staffPayments, LedgerCheck check) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.staffPayments = staffPayments;
        this.check = check;
    }

    @AfterEach
    void normality() {
        till.faults("{}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inTheEndEveryCentIsAccountedFor(long seed) {
        var random = new Random(seed);
        var before = till.earned();
        var agencyBefore = till.earnedByAgency();
        var prepaidBefore = till.prepaid();
        var card = till.savedCard();
        for (int step = 0; step < STEPS; step++) {
            var what = random.nextInt(15);
            try {
                act(what, random, card);
            } catch (Refusal refused) {
                // some of what people try is not possible; that is a fine answer
            }
        }
        till.faults("{}");
        house.advance(Duration.ofMinutes(5)); // what never arrived is asked for, so that its checkout can end as well
        house.advance(Duration.ofDays(3));

        assertThat(check.faults()).isEmpty();
        long shares = 80; // of the payment that saved the card
        long ofAgency = 0;
        long prepaid = 0;
        for (var payment : history) {
            var end = payments.byId(payment.id());
            assertThat(end.state()).isNotIn(PaymentState.CREATED, PaymentState.REQUIRES_ACTION);
            assertThat(till.heardOf(payment).stream().filter(PaymentsSettled.class::isInstance))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(made(end)).as("what was given back of " + end).isEqualTo(end.returned());
            var charge = charges.get(payment.id());
            if (!end.is(PaymentState.CAPTURED)) {
                continue;
            }
            if (charge.earnedLater() && !earned.contains(payment.id())) {
                prepaid += end.left().amount();
            } else {
                var split = charge.split().shrunkTo(end.left());
                shares += split.seller().amount().amount();
                ofAgency += split.agency() == null ? 0 : split.agency().amount().amount();
            }
        }
        assertThat(till.earned() - before).isEqualTo(shares);
        assertThat(till.earnedByAgency() - agencyBefore).isEqualTo(ofAgency);
        assertThat(till.prepaid() - prepaidBefore).isEqualTo(prepaid);
    }

    private Money made(Payment payment) {
        return staffPayments.byId(payment.id()).refunds().stream()
                .peek(refund -> assertThat(refund.state()).isNotEqualTo(Refund.State.ASKED))
                .filter(refund -> refund.state() == Refund.State.MADE)
                .map(Refund::amount)
                .reduce(Money.of(0, "USD"), Money::plus);
    }

    private void act(int what, Random random, PaymentMethodId card) {
        switch (what) {
            case 0, 1 -> sell(random, new PayWith.Checkout());
            case 2 -> sell(random, new PayWith.Saved(card));
            case 3, 4 -> decide(any(random), random.nextBoolean() ? "paid" : "declined");
            case 5 -> decide(any(random), "abandoned");
            case 6 -> any(random, payment -> payments.refund(payment.id()));
            case 7 -> any(random, payment -> payments.close(payment.id()));
            case 8 -> any(random, payment -> till.dispute(payment, random.nextBoolean() ? "opened" : "won"));
            case 9 -> any(random, payment -> payments.capture(payment.id()));
            case 10 -> till.faults(FAULTS.get(random.nextInt(FAULTS.size())));
            case 11 -> any(random, payment -> payments.release(payment.id()));
            case 12 -> house.advance(Duration.ofSeconds(random.nextInt(200)));
            case 13 -> any(random, payment -> {
                if (till.earn(payment)) {
                    earned.add(payment.id());
                }
            });
            case 14 -> any(random, payment -> payments.refund(payment.id(), part(random)));
            default -> throw new IllegalStateException();
        }
    }

    private void sell(Random random, PayWith with) {
        var cents = 100 + random.nextInt(5_000);
        var charge = random.nextBoolean() ? till.charge(cents, with) : till.managed(cents, with);
        if (random.nextInt(4) == 0) {
            charge = charge.held();
        }
        if (random.nextInt(3) == 0) {
            charge = charge.deferred();
        }
        charges.put(charge.id(), charge);
        history.add(till.sell(charge));
    }

    /** Of most payments; more than is left of some. */
    private static RefundOrder part(Random random) {
        return new RefundOrder(
                UUID.randomUUID(), Money.of(1 + random.nextInt(1_500), "USD"), "Half of it was late.", null);
    }

    private void decide(List<Payment> one, String outcome) {
        for (var payment : one) {
            var now = payments.byId(payment.id());
            if (now.checkoutUrl() != null) {
                assertThat(till.decide(now, outcome).status()).isIn(200, 409);
            }
        }
    }

    /** One of those so far; none when there is none. */
    private List<Payment> any(Random random) {
        return history.isEmpty() ? List.of() : List.of(history.get(random.nextInt(history.size())));
    }

    private void any(Random random, java.util.function.Consumer<Payment> act) {
        any(random).stream()
                .filter(payment -> !payments.byId(payment.id()).is(PaymentState.CREATED))
                .forEach(act);
    }
}
