package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a video is made for. */
public enum Occasion {
    BIRTHDAY,
    WEDDING,
    ANNIVERSARY,
    THANK_YOU,
    CONGRATULATIONS,
    PEP_TALK,
    NEW_JOB,
    GET_WELL,
    JUST_BECAUSE,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
