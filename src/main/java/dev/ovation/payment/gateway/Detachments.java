package dev.ovation.payment.gateway;

/** A gateway that forgets what it keeps for a payer. */
public interface Detachments extends Gateway {

    /** From now on nobody charges it; again, or of one that is not there, does nothing. */
    void detach(String methodReference);
}
