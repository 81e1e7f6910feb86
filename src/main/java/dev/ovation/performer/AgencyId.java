package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** A business that earns a share of what its performers earn. */
public record AgencyId(@JsonValue UUID value) {

    private static final String KIND = "agency";

    @JsonCreator
    public static AgencyId of(String value) {
        return new AgencyId(UUID.fromString(value));
    }

    /** As the ledger knows an agency. */
    public Owner asOwner() {
        return Owner.of(KIND, value);
    }

    /** @param owner an agency, as the ledger knows it */
    public static AgencyId of(Owner owner) {
        if (!owner.kind().equals(KIND)) {
            throw new IllegalArgumentException(owner + " is no agency");
        }
        return of(owner.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
