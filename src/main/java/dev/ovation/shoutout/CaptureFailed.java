package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;

/** The money that was held for a video that was handed in could not be taken. */
public record CaptureFailed(ShoutoutId shoutout, PaymentId payment) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "capture_failed";
    }

    @Override
    public String key() {
        return payment.toString();
    }

    @Override
    public Owner about() {
        return shoutout.asOwner();
    }

    @Override
    public String sentence() {
        return "The money held for an order could not be taken, and its video was handed in.";
    }

    @Override
    public String page() {
        return "/staff/shoutouts/" + shoutout;
    }
}
