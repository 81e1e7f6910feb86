package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A method that its owner let the gateway keep. */
public record PaymentMethodId(@JsonValue UUID value) {

    @JsonCreator
    public static PaymentMethodId of(String value) {
        return new PaymentMethodId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
