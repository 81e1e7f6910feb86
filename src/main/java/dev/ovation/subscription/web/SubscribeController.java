package dev.ovation.subscription.web;

import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.PaymentRefused;
import dev.ovation.payment.PaymentState;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.openapi.Answers;
import dev.ovation.subscription.PlanId;
import dev.ovation.subscription.Subscriptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a subscription begins. */
@RestController
class SubscribeController {

    /** What to subscribe to, and what to pay with when not at the checkout. */
    record Wish(@NotNull @Nullable PlanId planId, @Nullable PaymentMethodId paymentMethodId) {}

    private final Subscriptions subscriptions;
    private final Performers performers;
    private final Idempotency idempotency;
    private final RateLimits limits;

    SubscribeController(
            Subscriptions subscriptions, Performers performers, Idempotency idempotency, RateLimits limits) {
        this.subscriptions = subscriptions;
        this.performers = performers;
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @PostMapping("/api/v1/subscriptions")
    @MayCall(Who.SIGNED_IN)
    @Answers(SubscriptionView.class)
    ResponseEntity<?> subscribe(HttpServletRequest request, Viewer.SignedIn fan, @Valid @RequestBody Wish wish) {
        return idempotency.once(request, fan, wish, operation -> {
            limits.take(Rate.PAYMENTS_PER_ACCOUNT, fan.account().toString());
            return subscribe(operation, fan.account(), wish);
        });
    }

    private ResponseEntity<?> subscribe(UUID operation, AccountId fan, Wish wish) {
        var plan = Objects.requireNonNull(wish.planId());
        var begun = subscriptions.subscribe(operation, fan, plan, wish.paymentMethodId());
        if (begun.payment().is(PaymentState.FAILED)) {
            throw new PaymentRefused.Declined(begun.payment());
        }
        var subscription = begun.subscription();
        var card = performers.byId(subscription.agreement().performer());
        return ResponseEntity.status(HttpStatus.CREATED).body(SubscriptionView.of(subscription, card, begun.payment()));
    }
}
