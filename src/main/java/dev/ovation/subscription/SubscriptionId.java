package dev.ovation.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** One fan's standing under a plan; the same as the payment that it began with. */
public record SubscriptionId(@JsonValue UUID value) {

    @JsonCreator
    public static SubscriptionId of(String value) {
        return new SubscriptionId(UUID.fromString(value));
    }

    /** As access and payment know a subscription. */
    Owner asOwner() {
        return Owner.of("subscription", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
