package dev.ovation.payment.gateway;

import dev.ovation.platform.money.Money;
import java.util.UUID;

/** A gateway that gives back what it took, all of it or a part. */
public interface Refunds extends Gateway {

    /**
     * Says how the charge stands afterwards, also when it could not be done.
     *
     * @param refund our id of it and the gateway's idempotency key: asking again gives back once
     */
    Answer refund(UUID payment, UUID refund, Money amount);
}
