package dev.ovation.payment.gateway;

import java.util.UUID;

/** A gateway that says how a charge stands now. */
public interface Inquiries extends Gateway {

    Answer ask(UUID payment);
}
