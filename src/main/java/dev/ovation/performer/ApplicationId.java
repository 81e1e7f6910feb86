package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** One application to perform here. */
public record ApplicationId(@JsonValue UUID value) {

    @JsonCreator
    public static ApplicationId of(String value) {
        return new ApplicationId(UUID.fromString(value));
    }

    /** As the audit log knows an application. */
    Owner asOwner() {
        return Owner.of("application", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
