package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** Where a payment stands, and where it may go from there. {@link ApplyAnswer} is the only place that moves one. */
public enum PaymentState {
    /** Stored, and the gateway is asked; its answer is not known. */
    CREATED,
    /** The payer has to do something on the gateway's page. */
    REQUIRES_ACTION,
    /** The money is held, not taken. */
    AUTHORISED,
    CAPTURED,
    FAILED,
    /** Nothing was taken and nothing will be: left, expired or released. */
    CANCELLED,
    REFUNDED,
    /** The payer's bank took it back; it may return it. */
    DISPUTED;

    public boolean mayBecome(PaymentState next) {
        return after().contains(next);
    }

    /** Whether nothing more can come of it for whoever waits for the money. */
    public boolean isOver() {
        return this == FAILED || this == CANCELLED || this == REFUNDED;
    }

    private Set<PaymentState> after() {
        return switch (this) {
            case CREATED -> Set.of(REQUIRES_ACTION, AUTHORISED, CAPTURED, FAILED, CANCELLED);
            case REQUIRES_ACTION -> Set.of(AUTHORISED, CAPTURED, FAILED, CANCELLED);
            case AUTHORISED -> Set.of(CAPTURED, FAILED, CANCELLED);
            case CAPTURED -> Set.of(REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(CAPTURED);
            case FAILED, CANCELLED, REFUNDED -> Set.of();
        };
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaymentState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
