package dev.ovation.subscription;

import dev.ovation.payment.PaymentId;
import java.time.Instant;

/**
 * What was paid so far.
 *
 * @param anchor when the first period began
 * @param periods how many were paid
 * @param by the payment of the last one
 */
public record Paid(Instant anchor, int periods, PaymentId by) {

    Paid another(PaymentId payment) {
        return new Paid(anchor, periods + 1, payment);
    }

    Instant end(Agreement agreement) {
        return agreement.period().endOf(anchor, periods);
    }
}
