package dev.ovation.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.Orders;
import dev.ovation.ledger.LedgerCheck;
import dev.ovation.payment.gateway.Answer;
import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money that is held, by whom it can be held, and for how long. */
@TillTest
class HoldTests {

    final House house;
    final Till till;
    final Payments payments;
    final PaymentTable table;
    final SettleTogether together;
    final LedgerCheck check;

    HoldTests(
            House house,
            Till till,
            Payments payments,
            PaymentTable table,
            SettleTogether together,
            LedgerCheck check) {
        this.house = house;
        this.till = till;
        this.payments = payments;
        this.table = table;
        this.together = together;
        this.check = check;
    }

    @AfterEach
    void everyCentIsAccountedFor() {
        till.faults("{}");
        house.finish();
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aHoldLapsesByItselfAndIsTakenByNobodyAfterwards() {
        var held = till.pay(till.sell(till.charge(1000, new PayWith.Checkout()).held()));
        house.advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(payments.byId(held.id()).state()).isEqualTo(PaymentState.AUTHORISED);
        house.advance(Duration.ofMinutes(2));

        var lapsed = payments.byId(held.id());
        assertThat(lapsed.state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(lapsed.failure()).extracting(Payment.Failure::code).isEqualTo("hold_lapsed");
        assertThat(till.heardOf(held)).last().isInstanceOf(PaymentFailed.class);
        assertThatThrownBy(() -> payments.capture(held.id())).isInstanceOf(PaymentRefused.NotHeld.class);
    }

    @Test
    void aHoldThatLapsedUnheardIsNotTakenEither() {
        var held = till.pay(till.sell(till.charge(1000, new PayWith.Checkout()).held()));
        till.faults("{\"notices\": \"never\"}");
        house.clock().moveAhead(Duration.ofDays(7)); // nothing that is due has run yet
        assertThatThrownBy(() -> payments.capture(held.id())).isInstanceOf(PaymentRefused.NotHeld.class);
        assertThat(payments.byId(held.id()).state()).isEqualTo(PaymentState.CANCELLED);
    }

    @Test
    void aGatewayThatCannotHoldSaysSoAndDoesNotPretend() {
        assertThat(payments.holdWindow()).contains(Duration.ofDays(7));
        var asked = till.sell(till.charge(1000, new PayWith.Checkout()).held());
        till.faults("{\"holdSeconds\": 0}");
        assertThat(payments.holdWindow()).isEmpty();
        till.decide(asked, "paid").refused(409, "checkout_finished");
        assertThat(till.later(asked).state()).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void aGuestPaysGetsHisReceiptAndKeepsNoCard() {
        var email = Orders.guestEmail();
        var guest = Owner.of("test", UUID.randomUUID());
        var asked = till.sell(by(guest, email, till.charge(1000, new PayWith.Checkout())));
        house.stranger().put(Till.checkout(asked), """
                {"outcome": "paid", "save": true}""").expect(200);
        assertThat(till.later(asked).payer().owner()).isEqualTo(guest);
        var receipt = house.newestMail(email);
        assertThat(receipt.subject()).contains("receipt");
        assertThat(receipt.links()).isEmpty(); // he has no history to look at

        var account = new AccountId(UUID.randomUUID());
        till.inTransaction(() -> {
            payments.handOver(guest, account);
            return account;
        });
        assertThat(payments.of(account, PageRequest.first(5)).items())
                .extracting(Payment::id)
                .containsExactly(asked.id());
        assertThat(payments.methodsOf(account)).isEmpty();
        assertThat(payments.refund(asked.id()).state()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void anAnswerThatWasAskedForBeforeAHandOverDoesNotSpeakOfTheGuest() {
        var guest = Owner.of("test", UUID.randomUUID());
        var account = new AccountId(UUID.randomUUID());
        var payment = till.sell(by(guest, Orders.guestEmail(), till.charge(1000, new PayWith.Checkout())));
        var seen = table.find(payment.id()).orElseThrow();
        var taken = new Answer.Taken(new Card("pm_guest", "Visa", "4242", false), Money.of(0, "USD"));

        till.inTransaction(() -> {
            payments.handOver(guest, account);
            return null;
        });

        assertThat(together.apply(new News(seen, taken, false, null, false))).isEmpty();
        till.pay(payment);
        assertThat(till.heardOf(payment))
                .singleElement()
                .isInstanceOfSatisfying(PaymentsSettled.class, settled -> assertThat(settled.payments())
                        .allSatisfy(one -> assertThat(one.payer().account()).contains(account)));
    }

    @Test
    void aGuestHasNoSavedMethods() {
        var card = till.savedCard();
        var charge = by(Owner.of("test", UUID.randomUUID()), Orders.guestEmail(),
                till.charge(1000, new PayWith.Saved(card)));
        assertThatThrownBy(() -> till.sell(charge)).isInstanceOf(PaymentRefused.UnknownMethod.class);
    }

    private static Charge by(Owner guest, String email, Charge charge) {
        var payer = Payer.guest(guest, email, Locale.ENGLISH);
        return Charge.once(charge.id(), payer, charge.amount(), charge.purpose(), charge.split(), charge.with());
    }
}
