package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a video is for. */
public enum ForWhom {
    MYSELF,
    SOMEONE_ELSE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ForWhom of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
