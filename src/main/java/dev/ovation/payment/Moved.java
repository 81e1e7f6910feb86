package dev.ovation.payment;

import dev.ovation.payment.gateway.Card;
import dev.ovation.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came into another state or of which something was given back, and the card that it was paid with if
 * the gateway told.
 *
 * @param request on whose behalf it moved
 */
record Moved(StoredPayment before, Payment now, @Nullable Card card, @Nullable String request) {

    boolean changesState() {
        return now.state() != before.state();
    }

    boolean returnsMoney() {
        return given().isPositive();
    }

    /** What went back to the payer. */
    Money given() {
        return now.returned().minus(before.payment().returned());
    }
}
