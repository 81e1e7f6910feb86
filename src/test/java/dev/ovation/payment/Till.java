package dev.ovation.payment;

import dev.ovation.house.House;
import dev.ovation.house.Reply;
import dev.ovation.ledger.Ledger;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.BasisPoints;
import dev.ovation.platform.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Sells things as an upper module does, pays as a payer does, and notes what payment told. */
@TestComponent
public class Till {

    static final BasisPoints TWENTY_PERCENT = new BasisPoints(2000);
    static final BasisPoints FIVE_PERCENT = new BasisPoints(500);

    private static final Currency USD = Currency.getInstance("USD");

    private final House house;
    private final Payments payments;
    private final Ledger ledger;
    private final Ids ids;
    private final TransactionOperations transaction;
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final Set<PaymentId> poisoned = ConcurrentHashMap.newKeySet();
    private volatile int explosions;

    final AccountId fan = new AccountId(UUID.randomUUID());
    final Owner anna = Owner.of("performer", UUID.randomUUID());
    final Owner agency = Owner.of("agency", UUID.randomUUID());

    Till(House house, Payments payments, Ledger ledger, Ids ids, TransactionOperations transaction) {
        this.house = house;
        this.payments = payments;
        this.ledger = ledger;
        this.ids = ids;
        this.transaction = transaction;
    }

    Charge charge(long cents, PayWith with) {
        return charge(Split.of(Money.of(cents, "USD"), TWENTY_PERCENT, anna), with);
    }

    /** Of somebody who has an agency. */
    Charge managed(long cents, PayWith with) {
        return charge(Split.of(Money.of(cents, "USD"), TWENTY_PERCENT, anna).with(agency, FIVE_PERCENT), with);
    }

    Charge charge(Split split, PayWith with) {
        var id = new PaymentId(ids.next());
        var purpose = new Purpose("test", id.value(), "A film");
        return Charge.once(id, fan, split.total(), purpose, split, with);
    }

    /** Begins and sends, as a selling module does. */
    Payment sell(Charge charge) {
        transaction.executeWithoutResult(_ -> payments.begin(charge));
        return payments.send(charge.id());
    }

    Payment sell(long cents) {
        return sell(charge(cents, new PayWith.Checkout()));
    }

    /** A checkout paid with a card that its owner lets us keep. */
    PaymentMethodId savedCard() {
        var payment = sell(100);
        house.stranger().put(checkout(payment), """
                        {"outcome": "paid", "save": true}""").expect(200);
        house.finish();
        return payments.methodsOf(fan).getFirst().id();
    }

    /** What the payer does on the gateway's page. */
    Reply decide(Payment payment, String outcome) {
        return house.stranger().put(checkout(payment), "{\"outcome\": \"" + outcome + "\"}");
    }

    /** And then everything that is under way arrives. */
    Payment pay(Payment payment) {
        decide(payment, "paid").expect(200);
        return later(payment);
    }

    Payment later(Payment payment) {
        house.finish();
        return payments.byId(payment.id());
    }

    static String checkout(Payment payment) {
        var url = String.valueOf(payment.checkoutUrl());
        return "/api/v1/sandbox/checkouts/" + url.substring(url.lastIndexOf('/') + 1);
    }

    void faults(String json) {
        house.stranger().put("/dev/sandbox/faults", json).expect(200);
    }

    void dispute(Payment payment, String state) {
        house.stranger()
                .put("/dev/sandbox/disputes/" + payment.id(), "{\"state\": \"" + state + "\"}")
                .expect(204);
    }

    long earned() {
        return balance(LedgerAccount.earnings(anna));
    }

    long earnedByAgency() {
        return balance(LedgerAccount.earnings(agency));
    }

    /** What was paid for and is nobody's own yet, of everybody. */
    long prepaid() {
        return balance(LedgerAccount.PREPAID);
    }

    private long balance(LedgerAccount account) {
        return ledger.balance(account, USD).amount();
    }

    boolean earn(Payment payment) {
        return inTransaction(() -> payments.earn(payment.id()));
    }

    /** The next listeners inside payment's transaction fail. */
    void explode(int times) {
        explosions = times;
    }

    /** Whatever is told of this payment, its listener fails. */
    void poison(Payment payment) {
        poisoned.add(payment.id());
    }

    void cure(Payment payment) {
        poisoned.remove(payment.id());
    }

    List<Object> heardOf(Payment payment) {
        return heard.stream()
                .filter(event -> paymentsOf(event).stream().anyMatch(one -> one.id().equals(payment.id())))
                .toList();
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }

    @EventListener({
        PaymentsSettled.class,
        PaymentHeld.class,
        PaymentFailed.class,
        PaymentRefunded.class,
        PaymentDisputed.class,
        PaymentReinstated.class
    })
    void on(Object event) {
        if (explosions > 0) {
            explosions--;
            throw new IllegalStateException("What should happen with the money did not");
        }
        if (paymentsOf(event).stream().map(Payment::id).anyMatch(poisoned::contains)) {
            throw new IllegalStateException("What should happen with the money did not");
        }
        heard.add(event);
    }

    private static List<Payment> paymentsOf(Object event) {
        return switch (event) {
            case PaymentsSettled settled -> settled.payments();
            case PaymentHeld held -> List.of(held.payment());
            case PaymentFailed failed -> List.of(failed.payment());
            case PaymentRefunded refunded -> List.of(refunded.payment());
            case PaymentDisputed disputed -> List.of(disputed.payment());
            case PaymentReinstated reinstated -> List.of(reinstated.payment());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
