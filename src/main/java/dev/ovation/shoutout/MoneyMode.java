package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done with the buyer's money until the video is there. */
public enum MoneyMode {
    /** Held by his bank, and taken at delivery. */
    HELD,
    /** Taken at once because nobody can hold it so long, and given back if no video comes. */
    CHARGED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MoneyMode of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
