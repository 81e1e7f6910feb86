package dev.ovation.shoutout;

import dev.ovation.payment.PaymentId;
import dev.ovation.payment.PaymentState;
import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.WarnOfHold.Hold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the operator of money that the bank will let go of before its video is delivered. */
@Component
class WarnOfHold implements Job<Hold> {

    /** Of which attempt to pay for which order. */
    record Hold(ShoutoutId shoutout, PaymentId payment) {}

    static final JobKind<Hold> KIND = JobKind.light("warn-of-shoutout-hold", Hold.class);

    private final ShoutoutTable table;
    private final Payments payments;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    WarnOfHold(
            ShoutoutTable table,
            Payments payments,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.table = table;
        this.payments = payments;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public JobKind<Hold> kind() {
        return KIND;
    }

    @Override
    public void run(Hold hold) {
        transaction.executeWithoutResult(_ -> table.find(hold.shoutout())
                .filter(order -> order.isPaidBy(hold.payment()) && !order.state().isOver())
                .filter(order -> payments.byId(order.payment()).is(PaymentState.AUTHORISED))
                .ifPresent(order -> events.publishEvent(new HoldLapsesSoon(order.id()))));
    }
}
