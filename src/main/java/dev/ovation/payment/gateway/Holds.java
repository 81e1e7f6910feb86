package dev.ovation.payment.gateway;

import java.util.UUID;

/** A gateway that can hold money before it takes it. */
public interface Holds extends Gateway {

    Answer capture(UUID payment);

    Answer release(UUID payment);
}
