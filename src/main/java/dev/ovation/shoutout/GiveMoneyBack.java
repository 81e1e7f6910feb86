package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentState;
import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.GiveMoneyBack.Given;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a payment costs its buyer nothing: closes, releases or refunds, whatever it needs. What is asked once
 * is asked by payment's sweeper until it is done; as long as not even that is possible, this tries again.
 */
@Component
class GiveMoneyBack implements Job<Given> {

    /** Which payment. */
    record Given(PaymentId payment) {}

    static final JobKind<Given> KIND =
            JobKind.light("give-shoutout-money-back", Given.class).attempts(500);

    private final Payments payments;

    GiveMoneyBack(Payments payments) {
        this.payments = payments;
    }

    @Override
    public JobKind<Given> kind() {
        return KIND;
    }

    @Override
    public void run(Given given) {
        var payment = payments.byId(given.payment());
        if (payment.is(PaymentState.CREATED) || payment.is(PaymentState.REQUIRES_ACTION)) {
            payment = payments.close(payment.id()); // somebody may have paid a moment before
        }
        switch (payment.state()) {
            case AUTHORISED -> payments.release(payment.id());
            case CAPTURED -> refund(payment.id());
            default -> {}
        }
    }

    /** One that the gateway refuses is another one the next time; operators hear of it at once. */
    private void refund(PaymentId payment) {
        if (payments.refund(payment).is(PaymentState.CAPTURED)) {
            throw new IllegalStateException("Payment " + payment + " is not given back yet");
        }
    }
}
