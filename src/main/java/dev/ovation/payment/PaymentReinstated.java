package dev.ovation.payment;

/** A disputed payment was returned to us. Heard in the same transaction by those who took the right away. */
public record PaymentReinstated(Payment payment) {}
