package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a file is uploaded for. */
public enum Purpose {
    POST,
    AVATAR,
    COVER,
    MESSAGE,
    SHOUTOUT,
    IDENTITY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String word) {
        for (var purpose : values()) {
            if (purpose.word().equals(word)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
