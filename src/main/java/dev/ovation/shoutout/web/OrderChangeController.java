package dev.ovation.shoutout.web;

import dev.ovation.payment.Payment;
import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentRefused;
import dev.ovation.payment.PaymentState;
import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.openapi.Answers;
import dev.ovation.shoutout.CancelOrder;
import dev.ovation.shoutout.ClaimOrder;
import dev.ovation.shoutout.PayAgain;
import dev.ovation.shoutout.ShoutoutId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a buyer does with his order: pay it with another card, take it back, make it his account's. */
@RestController
@RequestMapping("/api/v1/shoutouts/{id}")
class OrderChangeController {

    /** A guest's token, from whoever has it. */
    record Proof(@Size(max = Limits.NAME_CHARS) @Nullable String claimToken) {}

    /** The payment that was made. */
    record Attempt(Payment payment) {}

    private final PayAgain payAgain;
    private final CancelOrder cancelOrder;
    private final ClaimOrder claimOrder;
    private final Idempotency idempotency;
    private final RateLimits limits;

    OrderChangeController(
            PayAgain payAgain,
            CancelOrder cancelOrder,
            ClaimOrder claimOrder,
            Idempotency idempotency,
            RateLimits limits) {
        this.payAgain = payAgain;
        this.cancelOrder = cancelOrder;
        this.claimOrder = claimOrder;
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @PostMapping("/payment")
    @MayCall(Who.CUSTOMER)
    @Answers(Attempt.class)
    ResponseEntity<?> pay(
            HttpServletRequest request,
            Viewer viewer,
            @PathVariable ShoutoutId id,
            @Valid @RequestBody(required = false) @Nullable AnotherCard card) {
        return idempotency.once(request, viewer, card, operation -> {
            limits.take(Rate.PAYMENTS_PER_ACCOUNT, viewer.owner().orElseThrow().toString());
            var payment = payAgain.pay(
                    new PaymentId(operation),
                    id,
                    viewer,
                    card == null ? null : card.paymentMethodId(),
                    card == null ? null : card.billing());
            if (payment.is(PaymentState.FAILED)) {
                throw new PaymentRefused.Declined(payment);
            }
            return ResponseEntity.status(HttpStatus.CREATED).body(new Attempt(payment));
        });
    }

    @PutMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.CUSTOMER)
    void cancel(Viewer viewer, @PathVariable ShoutoutId id) {
        cancelOrder.cancel(id, viewer);
    }

    @PutMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void claim(
            AccountId account,
            @PathVariable ShoutoutId id,
            @Valid @RequestBody(required = false) @Nullable Proof proof) {
        claimOrder.claim(id, account, proof == null ? null : proof.claimToken());
    }
}
