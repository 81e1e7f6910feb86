package dev.ovation.purchase;

import dev.ovation.access.Access;
import dev.ovation.catalog.Catalog;
import dev.ovation.catalog.PaidPost;
import dev.ovation.catalog.PostId;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.Viewer.SignedIn;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sells one post to one fan, once. Refuses what is not for sale, one's own, and what one has already. */
@Component
class UnlockPost {

    private final PurchaseTable table;
    private final BuyOnce buyOnce;
    private final Catalog catalog;
    private final Performers performers;
    private final Access access;
    private final Payments payments;
    private final InstantSource clock;

    UnlockPost(
            PurchaseTable table,
            BuyOnce buyOnce,
            Catalog catalog,
            Performers performers,
            Access access,
            Payments payments,
            InstantSource clock) {
        this.table = table;
        this.buyOnce = buyOnce;
        this.catalog = catalog;
        this.performers = performers;
        this.access = access;
        this.payments = payments;
        this.clock = clock;
    }

    Payment unlock(PaymentId id, SignedIn fan, PostId post, @Nullable PaymentMethodId method) {
        if (table.find(id).isPresent()) {
            return payments.send(id);
        }
        var sale = catalog.priceOf(post);
        check(fan, sale);
        var performer = performers.byId(sale.performer());
        var purchase = new Purchase(
                id,
                Kind.UNLOCK,
                fan.account(),
                performer.id(),
                post,
                sale.title() + " · " + performer.stageName(),
                sale.price(),
                null,
                State.PENDING,
                clock.instant());
        return buyOnce.buy(purchase, post.value(), method);
    }

    private void check(SignedIn fan, PaidPost sale) {
        if (performers.byId(sale.performer()).account().equals(fan.account())) {
            throw new PurchaseRefused.OwnThing();
        }
        var has = !access.maySee(fan, Set.of(sale.id().asResource())).isEmpty();
        var earlier = table.live(fan.account(), sale.id());
        if (has || (earlier.isPresent() && buyOnce.wasPaidAfterAll(earlier.get()))) {
            throw new PurchaseRefused.AlreadyUnlocked();
        }
    }
}
