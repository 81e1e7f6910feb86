package dev.ovation.payment.sandbox;

import java.util.Locale;

/** Where a charge stands in the sandbox's own books. */
enum SandboxState {
    OPEN,
    HELD,
    TAKEN,
    DECLINED,
    CLOSED,
    RETURNED,
    DISPUTED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SandboxState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
