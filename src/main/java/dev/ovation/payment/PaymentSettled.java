package dev.ovation.payment;

/** The money was taken and shared out. Heard in the same transaction by those who give the right that it buys. */
public record PaymentSettled(Payment payment) {}
