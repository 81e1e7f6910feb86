package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why nothing can be ordered from a performer now. */
public enum NotNow {
    OFF,
    PAUSED,
    /** As many orders are under way as he wants at once. */
    FULL;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
