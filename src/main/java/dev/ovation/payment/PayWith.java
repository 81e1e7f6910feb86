package dev.ovation.payment;

import dev.ovation.platform.identity.Owner;
import org.jspecify.annotations.Nullable;

/** How a payer pays. */
public sealed interface PayWith {

    /** On the gateway's own page. */
    record Checkout() implements PayWith {}

    /** At once, with a method that the payer saved. */
    record Saved(PaymentMethodId method) implements PayWith {}

    /** At once and without the payer, with the method that he let us keep for this purpose. */
    record Mandate(Owner keeper) implements PayWith {}

    /** As a request says it: with a saved method when one is named. */
    static PayWith of(@Nullable PaymentMethodId method) {
        return method == null ? new Checkout() : new Saved(method);
    }
}
