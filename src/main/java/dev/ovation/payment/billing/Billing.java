package dev.ovation.payment.billing;

/**
 * Who pays for one charge, checked; kept until its payer has paid or not.
 *
 * @param cardOwner the customer himself when the card is his own
 */
public record Billing(BilledPerson customer, BilledPerson cardOwner) {}
