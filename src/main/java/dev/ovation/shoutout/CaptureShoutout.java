package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentState;
import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.CaptureShoutout.Capture;
import org.springframework.stereotype.Component;

/**
 * Takes the money that is held for a video that is ready. Killed at any moment it asks again, and the gateway takes it
 * once; what the gateway says is heard where every payment's outcome is.
 */
@Component
class CaptureShoutout implements Job<Capture> {

    /** The money of which attempt to pay for which order. */
    record Capture(ShoutoutId shoutout, PaymentId payment) {

        String name() {
            return shoutout + "/" + payment;
        }
    }

    /** Tried for weeks; the operator is warned long before the bank lets go. */
    static final JobKind<Capture> KIND = JobKind.light("capture-shoutout", Capture.class).attempts(500);

    private final ShoutoutTable table;
    private final Videos videos;
    private final Payments payments;

    CaptureShoutout(ShoutoutTable table, Videos videos, Payments payments) {
        this.table = table;
        this.videos = videos;
        this.payments = payments;
    }

    @Override
    public JobKind<Capture> kind() {
        return KIND;
    }

    @Override
    public void run(Capture capture) {
        table.find(capture.shoutout())
                .filter(order -> order.isPaidBy(capture.payment()) && videos.isReady(order))
                .filter(order -> payments.byId(order.payment()).is(PaymentState.AUTHORISED))
                .ifPresent(order -> payments.capture(order.payment()));
    }
}
