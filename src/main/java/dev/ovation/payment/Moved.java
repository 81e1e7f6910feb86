package dev.ovation.payment;

import dev.ovation.payment.gateway.Card;
import org.jspecify.annotations.Nullable;

/** A payment that came into another state, and the card that it was paid with if the gateway told. */
record Moved(StoredPayment before, Payment now, @Nullable Card card) {}
