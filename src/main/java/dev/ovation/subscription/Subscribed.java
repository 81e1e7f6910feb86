package dev.ovation.subscription;

import dev.ovation.payment.Payment;

/** A subscription together with the payment that it waits for or was begun with. */
public record Subscribed(Subscription subscription, Payment payment) {}
