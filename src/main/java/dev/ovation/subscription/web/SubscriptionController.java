package dev.ovation.subscription.web;

import dev.ovation.performer.Performers;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.subscription.SubscriptionId;
import dev.ovation.subscription.Subscriptions;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A fan's own subscriptions. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final Performers performers;

    SubscriptionController(Subscriptions subscriptions, Performers performers) {
        this.subscriptions = subscriptions;
        this.performers = performers;
    }

    @GetMapping
    @MayCall(Who.SIGNED_IN)
    Page<SubscriptionView> own(AccountId fan, PageRequest asked) {
        var page = subscriptions.of(fan, asked);
        var cards = performers.cards(page.items().stream()
                .map(subscription -> subscription.agreement().performer())
                .collect(Collectors.toSet()));
        return page.map(subscription -> {
            var card = Objects.requireNonNull(cards.get(subscription.agreement().performer()));
            return SubscriptionView.of(subscription, card, null);
        });
    }

    @GetMapping("/{id}")
    @MayCall(Who.SIGNED_IN)
    SubscriptionView one(AccountId fan, @PathVariable SubscriptionId id) {
        var subscription = subscriptions.own(fan, id);
        return SubscriptionView.of(
                subscription, performers.byId(subscription.agreement().performer()), null);
    }

    @PutMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void cancel(AccountId fan, @PathVariable SubscriptionId id) {
        subscriptions.cancel(fan, id);
    }

    @DeleteMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void takeBack(AccountId fan, @PathVariable SubscriptionId id) {
        subscriptions.takeCancellationBack(fan, id);
    }
}
