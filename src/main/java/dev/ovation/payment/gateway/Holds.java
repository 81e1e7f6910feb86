package dev.ovation.payment.gateway;

import java.time.Duration;
import java.util.UUID;

/** A gateway that can hold money before it takes it. */
public interface Holds extends Gateway {

    /** How long money stays held before the gateway lets go of it by itself; zero when it cannot hold at present. */
    Duration window();

    Answer capture(UUID payment);

    Answer release(UUID payment);
}
