package dev.ovation.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a post is for. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** Whoever subscribes to its performer. */
    SUBSCRIBERS,
    /** Whoever bought this one post. */
    PAID;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Audience of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
