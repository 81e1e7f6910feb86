package dev.ovation.payment;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/** A gateway would not give money back, as when the operator's balance there is too small that day. */
record RefundRefused(PaymentId payment) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "refund_refused";
    }

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Owner about() {
        return payment.asOwner();
    }

    @Override
    public String sentence() {
        return "The gateway would not give a payment back.";
    }

    @Override
    public String page() {
        return "/staff/payments?id=" + payment;
    }
}
