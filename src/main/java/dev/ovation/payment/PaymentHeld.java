package dev.ovation.payment;

/** The money is held; it can be captured or released. Heard in the same transaction. */
public record PaymentHeld(Payment payment) {}
