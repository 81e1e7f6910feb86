package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/** One order of a personalised video. */
public record ShoutoutId(@JsonValue UUID value) {

    @JsonCreator
    public static ShoutoutId of(String value) {
        return new ShoutoutId(UUID.fromString(value));
    }

    /** As claims on media name it, and as payments know a guest. */
    public Owner asOwner() {
        return Owner.of("shoutout", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
