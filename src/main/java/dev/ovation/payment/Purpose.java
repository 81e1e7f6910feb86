package dev.ovation.payment;

import java.util.UUID;

/**
 * What a payment is for, as it was named when it was made.
 *
 * @param kind a word of the module that asked
 * @param id of the thing bought there
 * @param title what stands on the receipt
 */
public record Purpose(String kind, UUID id, String title) {}
