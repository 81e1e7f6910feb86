package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written when a payment moves, or is looked at in vain.
 *
 * @param seen the payment that it is written onto, if it still is like that
 * @param asked the question that is still open; null for none
 * @param checkAt when the sweeper looks again; null for never
 * @param returned what was given back of it so far
 * @param receipt whether it gets its receipt's number now
 * @param notice the gateway's notice that this is the effect of; null for none
 */
record Change(
        StoredPayment seen,
        PaymentState state,
        @Nullable Ask asked,
        @Nullable Instant checkAt,
        int checks,
        @Nullable String checkoutUrl,
        @Nullable String method,
        Payment.@Nullable Failure failure,
        Money returned,
        boolean receipt,
        Instant at,
        @Nullable String notice) {

    /** Whether the refund that was asked for is done, or will not be. */
    boolean endsRefund() {
        return seen.asked() == Ask.REFUND && asked == null;
    }

    /** Under the names of the columns. */
    record Row(
            UUID id,
            int version,
            String was,
            String state,
            @Nullable String asked,
            @JsonProperty("check_at") @Nullable Instant checkAt,
            int checks,
            @JsonProperty("checkout_url") @Nullable String checkoutUrl,
            @Nullable String method,
            @JsonProperty("failure_code") @Nullable String failureCode,
            @JsonProperty("failure_message") @Nullable String failureMessage,
            boolean receipt,
            long returned,
            Instant at,
            @Nullable String notice) {}

    Row row() {
        return new Row(
                seen.id().value(),
                seen.version(),
                seen.state().word(),
                state.word(),
                asked == null ? null : asked.word(),
                checkAt,
                checks,
                checkoutUrl,
                method,
                failure == null ? null : failure.code(),
                failure == null ? null : failure.message(),
                receipt,
                returned.amount(),
                at,
                notice);
    }
}
