package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** Where an order stands, and where it may go from there. {@link MoveShoutout} is the only place that moves one. */
public enum ShoutoutState {
    AWAITING_PAYMENT,
    /** Its money is there; the performer has not said yes yet. */
    OPEN,
    ACCEPTED,
    /** The video is uploaded: it is made ready, and then the money is taken. */
    PROCESSING,
    DELIVERED,
    /** The performer said no. */
    DECLINED,
    /** The deadline passed without a video. */
    EXPIRED,
    /** The buyer took it back, or it could not go on: its story says why. */
    CANCELLED,
    /** The card was declined; another one can be used for a while. */
    PAYMENT_FAILED,
    REFUNDED,
    /** The buyer's bank took the money back; it may return it. */
    DISPUTED;

    /** What takes one of the performer's places. */
    static final Set<ShoutoutState> UNDER_WAY = Set.of(AWAITING_PAYMENT, OPEN, ACCEPTED, PROCESSING);

    /** What the performer has to do. */
    static final Set<ShoutoutState> TO_DO = Set.of(OPEN, ACCEPTED);

    /** What a buyer may take back. */
    static final Set<ShoutoutState> NOT_BEGUN = Set.of(AWAITING_PAYMENT, OPEN);

    public boolean mayBecome(ShoutoutState next) {
        return after().contains(next);
    }

    /** Whether nothing waits for money any more. */
    boolean isOver() {
        return this == DECLINED || this == EXPIRED || this == CANCELLED || this == PAYMENT_FAILED || this == REFUNDED;
    }

    private Set<ShoutoutState> after() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(OPEN, PAYMENT_FAILED, CANCELLED);
            case PAYMENT_FAILED -> Set.of(AWAITING_PAYMENT);
            case OPEN -> Set.of(ACCEPTED, PROCESSING, DECLINED, CANCELLED, EXPIRED, REFUNDED, DISPUTED);
            case ACCEPTED -> Set.of(PROCESSING, DECLINED, CANCELLED, EXPIRED, REFUNDED, DISPUTED);
            case PROCESSING -> Set.of(ACCEPTED, DELIVERED, CANCELLED, EXPIRED, REFUNDED, DISPUTED);
            case DELIVERED -> Set.of(ACCEPTED, REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(ACCEPTED, DELIVERED, REFUNDED);
            case DECLINED, EXPIRED, CANCELLED, REFUNDED -> Set.of();
        };
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ShoutoutState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
