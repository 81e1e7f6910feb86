package dev.ovation.platform.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Two queues, so that a long transcode never stands before a renewal. */
public enum Lane {
    /** Seconds at most: renewals, expiries, mails. Runs by the house's clock. */
    LIGHT,
    /** Minutes: transcodes. Runs by the machine's time, so that a moved clock never takes a live one for dead. */
    HEAVY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
