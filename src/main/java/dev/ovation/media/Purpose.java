package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.media.ffmpeg.Finish;
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

    Finish finish() {
        return this == SHOUTOUT ? Finish.SOLD : Finish.PLAIN;
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
