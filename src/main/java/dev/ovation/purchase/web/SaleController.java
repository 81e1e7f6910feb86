package dev.ovation.purchase.web;

import dev.ovation.catalog.PostId;
import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentMethodId;
import dev.ovation.payment.PaymentRefused;
import dev.ovation.payment.PaymentState;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.money.Money;
import dev.ovation.platform.openapi.Answers;
import dev.ovation.purchase.Purchases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Buying once: a post, or a tip. */
@RestController
@RequestMapping("/api/v1")
class SaleController {

    /** What to pay with, when not at the checkout. */
    record Unlock(@Nullable PaymentMethodId paymentMethodId) {}

    /** What to give, and what to say with it. */
    record Tip(
            @NotNull @Nullable Money amount,
            @Size(max = Limits.MESSAGE_CHARS) @Nullable String message,
            @Nullable PaymentMethodId paymentMethodId) {}

    /** The payment that was made. */
    record Sale(Payment payment) {}

    private final Purchases purchases;
    private final Idempotency idempotency;
    private final RateLimits limits;

    SaleController(Purchases purchases, Idempotency idempotency, RateLimits limits) {
        this.purchases = purchases;
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @PostMapping("/posts/{id}/unlock")
    @MayCall(Who.SIGNED_IN)
    @Answers(Sale.class)
    ResponseEntity<?> unlock(
            HttpServletRequest request,
            Viewer.SignedIn fan,
            @PathVariable PostId id,
            @RequestBody(required = false) @Nullable Unlock wish) {
        var method = wish == null ? null : wish.paymentMethodId();
        return sell(request, fan, wish, operation -> purchases.unlock(operation, fan, id, method));
    }

    @PostMapping("/performers/{handle}/tips")
    @MayCall(Who.SIGNED_IN)
    @Answers(Sale.class)
    ResponseEntity<?> tip(
            HttpServletRequest request, Viewer.SignedIn fan, @PathVariable String handle, @Valid @RequestBody Tip tip) {
        var amount = Objects.requireNonNull(tip.amount());
        return sell(
                request,
                fan,
                tip,
                operation ->
                        purchases.tip(operation, fan.account(), handle, amount, tip.message(), tip.paymentMethodId()));
    }

    private ResponseEntity<?> sell(
            HttpServletRequest request, Viewer.SignedIn fan, @Nullable Object body, Function<UUID, Payment> command) {
        return idempotency.once(request, fan, body, operation -> {
            limits.take(Rate.PAYMENTS_PER_ACCOUNT, fan.account().toString());
            var payment = command.apply(operation);
            if (payment.is(PaymentState.FAILED)) {
                throw new PaymentRefused.Declined(payment);
            }
            return ResponseEntity.status(HttpStatus.CREATED).body(new Sale(payment));
        });
    }
}
