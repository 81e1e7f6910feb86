package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its payer and the module that asked for it see it; it may stand in an answer as it is.
 *
 * @param refunded what was given back of it so far; null for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Payment(
        PaymentId id,
        PaymentState state,
        Money amount,
        Purpose purpose,
        @Nullable String method,
        @Nullable String checkoutUrl,
        @Nullable Failure failure,
        @Nullable Receipt receipt,
        @Nullable Money refunded,
        Instant createdAt,
        @JsonIgnore Payer payer) {

    public Payment {
        checkoutUrl = state == PaymentState.REQUIRES_ACTION ? checkoutUrl : null; // later there is nothing to do there
    }

    /** Why no money moved: a stable code and words for the payer. */
    public record Failure(String code, String message) {}

    /** What the payer keeps. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(
            String number,
            List<Line> lines,
            Money total,
            String method,
            Instant paidAt,
            @Nullable Instant returnedAt) {

        /** One thing that was paid for. */
        public record Line(String title, Money amount) {}
    }

    /** What was given back of it so far. */
    Money returned() {
        return refunded == null ? Money.zero(amount.currency()) : refunded;
    }

    /** What is there to be earned, disputed or given back. */
    Money left() {
        return amount.minus(returned());
    }

    public boolean is(PaymentState wanted) {
        return state == wanted;
    }

    /** Whether it was asked for under one of these purposes; a listener looks before it acts. */
    public boolean isFor(String... kinds) {
        return List.of(kinds).contains(purpose.kind());
    }
}
