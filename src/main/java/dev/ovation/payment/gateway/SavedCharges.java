package dev.ovation.payment.gateway;

/** A gateway that charges what it keeps for a payer. Asking again for the same payment charges once. */
public interface SavedCharges extends Gateway {

    Answer charge(GatewayOrder order, String methodReference);
}
