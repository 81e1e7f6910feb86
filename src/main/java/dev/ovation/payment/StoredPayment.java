package dev.ovation.payment;

import dev.ovation.platform.identity.Owner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment with what only this module needs to know of it.
 *
 * @param method the saved method that it is charged to; null when its payer uses the checkout
 * @param version rises with every change; who writes says which one he has seen
 */
record StoredPayment(
        Payment payment,
        Split split,
        boolean hold,
        String gateway,
        @Nullable UUID method,
        @Nullable Owner keeper,
        @Nullable Ask asked,
        int checks,
        int version) {

    PaymentId id() {
        return payment.id();
    }

    PaymentState state() {
        return payment.state();
    }
}
