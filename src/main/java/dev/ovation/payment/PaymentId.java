package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** One payment; also its key at the gateway, so that asking twice charges once. */
public record PaymentId(@JsonValue UUID value) {

    @JsonCreator
    public static PaymentId of(String value) {
        return new PaymentId(UUID.fromString(value));
    }

    /** As the ledger and access know a payment. */
    public Owner asOwner() {
        return Owner.of("payment", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
