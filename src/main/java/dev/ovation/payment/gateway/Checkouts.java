package dev.ovation.payment.gateway;

import java.util.UUID;

/** A gateway with a page of its own for the payer. Asking again for the same payment gives the same page. */
public interface Checkouts extends Gateway {

    Answer open(GatewayOrder order);

    /** Nobody shall pay any more; says how it ended when somebody was faster. */
    Answer close(UUID payment);
}
