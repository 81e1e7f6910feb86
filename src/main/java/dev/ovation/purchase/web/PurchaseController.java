package dev.ovation.purchase.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.catalog.Catalog;
import dev.ovation.catalog.PostId;
import dev.ovation.catalog.ShownPost;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.money.Money;
import dev.ovation.purchase.Purchase;
import dev.ovation.purchase.Purchases;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody bought, and what somebody was given. */
@RestController
@RequestMapping("/api/v1/me")
class PurchaseController {

    /** One thing in a fan's library; its post is absent when it can be seen no more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bought(
            PaymentId paymentId,
            Purchase.Kind kind,
            PerformerCard performer,
            @Nullable PostId postId,
            @Nullable ShownPost post,
            Money amount,
            @Nullable String message,
            Instant boughtAt) {}

    /** One tip as its performer reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(Money amount, @Nullable String message, Instant at) {}

    private final Purchases purchases;
    private final Catalog catalog;
    private final Performers performers;

    PurchaseController(Purchases purchases, Catalog catalog, Performers performers) {
        this.purchases = purchases;
        this.catalog = catalog;
        this.performers = performers;
    }

    @GetMapping("/purchases")
    @MayCall(Who.SIGNED_IN)
    Page<Bought> bought(Viewer.SignedIn fan, PageRequest asked) {
        var page = purchases.of(fan.account(), asked);
        var cards =
                performers.cards(page.items().stream().map(Purchase::performer).collect(Collectors.toSet()));
        var posts = catalog.cards(postsOf(page), fan);
        return page.map(purchase -> new Bought(
                purchase.id(),
                purchase.kind(),
                Objects.requireNonNull(cards.get(purchase.performer())),
                purchase.post(),
                purchase.post() == null ? null : posts.get(purchase.post()),
                purchase.amount(),
                purchase.message(),
                purchase.createdAt()));
    }

    @GetMapping("/tips")
    @MayCall(Who.PERFORMER)
    Page<Given> given(AccountId performer, PageRequest asked) {
        return purchases.tipsTo(performer, asked).map(tip -> new Given(tip.amount(), tip.message(), tip.createdAt()));
    }

    private static Set<PostId> postsOf(Page<Purchase> page) {
        var posts = new HashSet<PostId>();
        for (var purchase : page.items()) {
            var post = purchase.post();
            if (post != null) {
                posts.add(post);
            }
        }
        return posts;
    }
}
