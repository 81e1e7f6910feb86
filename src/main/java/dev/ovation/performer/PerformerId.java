package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** Somebody who sells here; not the account that signs in. */
public record PerformerId(@JsonValue UUID value) {

    @JsonCreator
    public static PerformerId of(String value) {
        return new PerformerId(UUID.fromString(value));
    }

    /** As the ledger, access and media know a performer. */
    public Owner asOwner() {
        return Owner.of("performer", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
