package dev.ovation.purchase;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a performer money for nothing but joy. Refuses sums out of bounds, and tips to oneself. */
@Component
class TipPerformer {

    /** What a fan gives, and what he says with it. */
    record Gift(Money amount, @Nullable String message) {}

    private final PurchaseTable table;
    private final BuyOnce buyOnce;
    private final Performers performers;
    private final Payments payments;
    private final Amounts amounts;
    private final InstantSource clock;

    TipPerformer(
            PurchaseTable table,
            BuyOnce buyOnce,
            Performers performers,
            Payments payments,
            Amounts amounts,
            InstantSource clock) {
        this.table = table;
        this.buyOnce = buyOnce;
        this.performers = performers;
        this.payments = payments;
        this.amounts = amounts;
        this.clock = clock;
    }

    Payment tip(PaymentId id, AccountId fan, String handle, Gift gift, @Nullable PaymentMethodId method) {
        if (table.find(id).isPresent()) {
            return payments.send(id);
        }
        var performer = performers.byHandle(handle).orElseThrow(RequestRefused.NotFound::new);
        if (performer.account().equals(fan)) {
            throw new PurchaseRefused.OwnThing();
        }
        amounts.check("amount", gift.amount(), Limits.TIP);
        var purchase = new Purchase(
                id,
                Kind.TIP,
                fan,
                performer.id(),
                null,
                performer.stageName(),
                gift.amount(),
                gift.message(),
                State.PENDING,
                clock.instant());
        return buyOnce.buy(purchase, performer.id().value(), method);
    }
}
