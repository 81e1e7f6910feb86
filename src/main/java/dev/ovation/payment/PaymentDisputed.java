package dev.ovation.payment;

/** The payer's bank took the money back. Heard in the same transaction by those who take the right away. */
public record PaymentDisputed(Payment payment) {}
