package dev.ovation.payment;

/** No money moved and none will: declined, left or released. Heard in the same transaction. */
public record PaymentFailed(Payment payment) {}
