package dev.ovation.payment;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/**
 * A gateway says of a payment what cannot follow from how it stands here: money is there, or gone, that our books do
 * not know of.
 *
 * @param says how it stands there
 */
record GatewayContradicts(PaymentId payment, PaymentState stands, String says) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "gateway_contradicts";
    }

    @Override
    public String key() {
        return payment + ":" + stands.word() + ":" + says;
    }

    @Override
    public Owner about() {
        return payment.asOwner();
    }

    @Override
    public String sentence() {
        return "A payment is %s here, and its gateway says that it is %s.".formatted(stands.word(), says);
    }

    @Override
    public String page() {
        return "/staff/payments?id=" + payment;
    }
}
