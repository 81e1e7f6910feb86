package dev.ovation.payment;

import java.util.Locale;
import java.util.Set;

/**
 * What the gateway was asked and has not answered as far as we know. It is stored before the call, so that a crash or a
 * silence is followed by asking again, under the same key.
 */
enum Ask {
    CHARGE(Set.of(
            PaymentState.REQUIRES_ACTION,
            PaymentState.AUTHORISED,
            PaymentState.CAPTURED,
            PaymentState.FAILED,
            PaymentState.CANCELLED)),
    /** Nobody shall pay at the checkout any more. */
    CLOSE(Set.of(PaymentState.AUTHORISED, PaymentState.CAPTURED, PaymentState.FAILED, PaymentState.CANCELLED)),
    CAPTURE(Set.of(PaymentState.CAPTURED, PaymentState.FAILED, PaymentState.CANCELLED)),
    RELEASE(Set.of(PaymentState.CAPTURED, PaymentState.FAILED, PaymentState.CANCELLED)),
    REFUND(Set.of(PaymentState.REFUNDED, PaymentState.DISPUTED));

    private final Set<PaymentState> ends;

    Ask(Set<PaymentState> ends) {
        this.ends = ends;
    }

    /** Whether a payment in this state needs the question no more. */
    boolean isAnsweredBy(PaymentState state) {
        return ends.contains(state);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ask of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
