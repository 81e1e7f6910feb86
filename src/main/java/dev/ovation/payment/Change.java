package dev.ovation.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is written when a payment moves, or is looked at in vain.
 *
 * @param asked the question that is still open; null for none
 * @param checkAt when the sweeper looks again; null for never
 * @param receipt whether it gets its receipt's number now
 */
record Change(
        PaymentState state,
        @Nullable Ask asked,
        @Nullable Instant checkAt,
        int checks,
        @Nullable String checkoutUrl,
        @Nullable String method,
        Payment.@Nullable Failure failure,
        boolean receipt,
        Instant at) {}
