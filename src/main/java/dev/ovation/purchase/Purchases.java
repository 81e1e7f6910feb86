package dev.ovation.purchase;

import dev.ovation.catalog.PostId;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer.SignedIn;
import dev.ovation.platform.money.Money;
import dev.ovation.purchase.TipPerformer.Gift;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to what is bought once. The operation id comes from the idempotency key and is the payment's id. */
@Component
public class Purchases {

    private final UnlockPost unlockPost;
    private final TipPerformer tipPerformer;
    private final PurchaseTable table;
    private final Performers performers;

    Purchases(UnlockPost unlockPost, TipPerformer tipPerformer, PurchaseTable table, Performers performers) {
        this.unlockPost = unlockPost;
        this.tipPerformer = tipPerformer;
        this.table = table;
        this.performers = performers;
    }

    /** Sells one post; no transaction may be open. */
    public Payment unlock(UUID operation, SignedIn fan, PostId post, @Nullable PaymentMethodId method) {
        return unlockPost.unlock(new PaymentId(operation), fan, post, method);
    }

    /** Gives a tip; no transaction may be open. */
    public Payment tip(
            UUID operation,
            AccountId fan,
            String handle,
            Money amount,
            @Nullable String message,
            @Nullable PaymentMethodId method) {
        return tipPerformer.tip(new PaymentId(operation), fan, handle, new Gift(amount, message), method);
    }

    /** What a fan has bought and has, newest first. */
    public Page<Purchase> of(AccountId fan, PageRequest asked) {
        return table.of(fan, asked);
    }

    /** The tips that a performer got, newest first. */
    public Page<Purchase> tipsTo(AccountId performer, PageRequest asked) {
        var id = performers.ofAccount(performer).orElseThrow(RequestRefused.NotAllowed::new);
        return table.tipsOf(id, asked);
    }
}
