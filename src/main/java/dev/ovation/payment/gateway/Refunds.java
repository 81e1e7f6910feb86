package dev.ovation.payment.gateway;

import java.util.UUID;

/** A gateway that gives back what it took. */
public interface Refunds extends Gateway {

    Answer refund(UUID payment);
}
