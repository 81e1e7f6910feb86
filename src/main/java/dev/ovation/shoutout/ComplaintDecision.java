package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What staff makes of a complaint. */
public enum ComplaintDecision {
    /** The performer makes the video once more; the money stays where it is. */
    REDO,
    REFUND,
    DISMISSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
