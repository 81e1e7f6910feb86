package dev.ovation.shoutout;

import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.ClosePayWindow.Window;
import org.springframework.stereotype.Component;

/**
 * Ends the time in which an order can be paid: its checkout is closed, and the outcome of that moves the order. Whoever
 * paid a moment before has ordered.
 */
@Component
class ClosePayWindow implements Job<Window> {

    /** Of which order. */
    record Window(ShoutoutId shoutout) {}

    /** Tried for weeks: a gateway that is silent now says one day how it ended. */
    static final JobKind<Window> KIND =
            JobKind.light("close-shoutout-pay-window", Window.class).attempts(500);

    private final ShoutoutTable table;
    private final Payments payments;

    ClosePayWindow(ShoutoutTable table, Payments payments) {
        this.table = table;
        this.payments = payments;
    }

    @Override
    public JobKind<Window> kind() {
        return KIND;
    }

    @Override
    public void run(Window window) {
        table.find(window.shoutout())
                .filter(order -> order.is(ShoutoutState.AWAITING_PAYMENT))
                .ifPresent(order -> payments.close(order.payment()));
    }
}
