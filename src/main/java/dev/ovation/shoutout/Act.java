package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody can do with an order; pages show their buttons by it. */
public enum Act {
    CANCEL,
    PAY,
    ACCEPT,
    REFUSE,
    DELIVER,
    RATE,
    REACT,
    COMPLAIN,
    CLAIM,
    /** To have its names and words forgotten. */
    FORGET;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
