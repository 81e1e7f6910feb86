package dev.ovation.payment.gateway;

/**
 * What a charge was paid with.
 *
 * @param reference the gateway's name of it, good for another charge when the order asked for that
 * @param offered whether its owner wants it offered the next time
 */
public record Card(String reference, String brand, String last4, boolean offered) {

    public String label() {
        return brand + " •••• " + last4;
    }

    /** Logs and failures say which card it was, and nothing that it could be charged by. */
    @Override
    public String toString() {
        return label();
    }
}
