package dev.ovation.subscription;

import java.util.Locale;

/** Why a subscription is over. */
public enum EndReason {
    NEVER_PAID,
    CANCELLED,
    NOT_RENEWED,
    REFUNDED,
    DISPUTED,
    PERFORMER_LEFT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EndReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
