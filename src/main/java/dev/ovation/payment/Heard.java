package dev.ovation.payment;

/** What a gateway's notice says: that something happened to a payment. */
record Heard(PaymentId payment, String gateway, String notice) {}
