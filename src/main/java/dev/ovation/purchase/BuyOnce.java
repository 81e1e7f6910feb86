package dev.ovation.purchase;

import dev.ovation.payment.Charge;
import dev.ovation.payment.PayWith;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.Payments;
import dev.ovation.payment.Purpose;
import dev.ovation.payment.Split;
import dev.ovation.performer.Performers;
import dev.ovation.purchase.Purchase.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores a purchase together with the charge that it waits for, commits, and asks the gateway. */
@Component
class BuyOnce {

    private final PurchaseTable table;
    private final Performers performers;
    private final Payments payments;
    private final TransactionOperations transaction;

    BuyOnce(PurchaseTable table, Performers performers, Payments payments, TransactionOperations transaction) {
        this.table = table;
        this.performers = performers;
        this.payments = payments;
        this.transaction = transaction;
    }

    /** @param about the id of the thing bought, for whoever looks at the payment */
    Payment buy(Purchase purchase, UUID about, @Nullable PaymentMethodId method) {
        transaction.executeWithoutResult(_ -> {
            if (!table.add(purchase)) {
                throw new PurchaseRefused.AlreadyUnlocked(); // with another key, a moment ago
            }
            payments.begin(charge(purchase, about, PayWith.of(method)));
        });
        return payments.send(purchase.id());
    }

    /** Closes an attempt that is still open; true when it turned out to be paid. */
    boolean wasPaidAfterAll(Purchase earlier) {
        if (earlier.state() == State.PENDING) {
            payments.close(earlier.id());
        }
        return table.find(earlier.id()).orElseThrow().state() == State.PAID;
    }

    private Charge charge(Purchase purchase, UUID about, PayWith with) {
        return Charge.once(
                purchase.id(),
                purchase.fan(),
                purchase.amount(),
                new Purpose(purchase.kind().word(), about, purchase.title()),
                split(purchase),
                with);
    }

    private Split split(Purchase purchase) {
        var seller = purchase.performer();
        var terms = performers.terms(seller);
        var split = Split.of(purchase.amount(), terms.commission(), seller.asOwner());
        return terms.agency()
                .map(agency -> split.with(agency.owner(), agency.share()))
                .orElse(split);
    }
}
