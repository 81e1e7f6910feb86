package dev.ovation.payment;

import java.util.List;
import java.util.stream.Stream;

/**
 * The money was taken and shared out, of one payment or of several that were written together. Heard in the same
 * transaction by those who give the right that it buys.
 */
public record PaymentsSettled(List<Payment> payments) {

    public PaymentsSettled {
        payments = List.copyOf(payments);
    }

    /** Those for one of these purposes. */
    public Stream<Payment> of(String... kinds) {
        return payments.stream().filter(payment -> payment.isFor(kinds));
    }
}
