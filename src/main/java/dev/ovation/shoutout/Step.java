package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One thing that happened to an order, as its story tells it. */
public enum Step {
    /** The order itself tells it; all others are written down. */
    ORDERED,
    PAID,
    PAYMENT_FAILED,
    ACCEPTED,
    REMINDED,
    UPLOADED,
    VIDEO_FAILED,
    DEADLINE_EXTENDED,
    CAPTURE_REFUSED,
    CAPTURED,
    DELIVERED,
    DECLINED,
    CANCELLED,
    /** Who was to make the video does not act here any more. */
    PERFORMER_GONE,
    /** It was paid when others had taken all places. */
    PLACE_GONE,
    EXPIRED,
    RELEASED,
    REFUNDED,
    DISPUTED,
    DISPUTE_WON,
    COMPLAINED,
    DECIDED,
    RATED,
    CLAIMED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
