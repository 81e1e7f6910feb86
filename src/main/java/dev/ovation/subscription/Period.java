package dev.ovation.subscription;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** How long one payment lasts. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /**
     * The end of so many periods. Always counted from the first day, so that a short month does not pull later ones
     * back: 31 January, 28 February, 31 March.
     */
    Instant endOf(Instant anchor, int periods) {
        return anchor.atOffset(ZoneOffset.UTC)
                .plusMonths((long) months * periods)
                .toInstant();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Period of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
