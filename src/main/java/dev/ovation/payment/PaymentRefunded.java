package dev.ovation.payment;

/** Staff gave the money back. Heard in the same transaction by those who take the right that it bought. */
public record PaymentRefunded(Payment payment) {}
