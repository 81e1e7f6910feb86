package dev.ovation.payment.gateway;

/** No answer, or none that can be understood: what the gateway did is unknown and must be asked again. */
public final class GatewaySilent extends RuntimeException {

    public GatewaySilent(String message) {
        super(message, null, false, false);
    }
}
