package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One uploaded file with its renditions. */
public record MediaId(@JsonValue UUID value) {

    /** @throws IllegalArgumentException when it is no UUID */
    @JsonCreator
    public static MediaId of(String value) {
        return new MediaId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
