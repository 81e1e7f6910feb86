package dev.ovation.payment;

import java.time.Instant;

/** A saved method as its owner sees it. */
public record PaymentMethod(PaymentMethodId id, String brand, String last4, String label, Instant createdAt) {}
