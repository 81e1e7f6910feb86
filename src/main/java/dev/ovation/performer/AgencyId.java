package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** A business that earns a share of what its performers earn. */
public record AgencyId(@JsonValue UUID value) {

    @JsonCreator
    public static AgencyId of(String value) {
        return new AgencyId(UUID.fromString(value));
    }

    /** As the ledger knows an agency. */
    public Owner asOwner() {
        return Owner.of("agency", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
