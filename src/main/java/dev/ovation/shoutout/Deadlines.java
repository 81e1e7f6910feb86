package dev.ovation.shoutout;

import dev.ovation.payment.Payments;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.DeadlineJob.Due;
import dev.ovation.shoutout.RemindPerformer.Reminder;
import dev.ovation.shoutout.WarnOfHold.Hold;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a video must be there, and the work that wakes up for it. */
@Component
class Deadlines {

    private final ShoutoutSettings settings;
    private final Payments payments;
    private final Jobs jobs;
    private final InstantSource clock;

    Deadlines(ShoutoutSettings settings, Payments payments, Jobs jobs, InstantSource clock) {
        this.settings = settings;
        this.payments = payments;
        this.jobs = jobs;
        this.clock = clock;
    }

    Instant from(Instant paid, Shoutout order) {
        return settings.deadline(paid, order.deal().deliveryDays());
    }

    /** Writes the jobs of the order's present deadline; those of an earlier one find that it is not theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    void watch(Shoutout order) {
        var deadline = order.deadline();
        var due = new Due(order.id(), deadline);
        jobs.at(DeadlineJob.KIND, due.name(), due, deadline);
        for (var before : settings.reminders()) {
            var when = deadline.minus(before);
            if (when.isAfter(clock.instant())) {
                var reminder = new Reminder(order.id(), deadline, before);
                jobs.at(RemindPerformer.KIND, reminder.name(), reminder, when);
            }
        }
    }

    /** The operator is told before the bank lets go of the money, if it is still held by then. */
    @Transactional(propagation = Propagation.MANDATORY)
    void watchHold(Shoutout order) {
        if (order.deal().money() == MoneyMode.HELD) {
            payments.holdWindow()
                    .map(settings::warningOf)
                    .ifPresent(after -> jobs.at(
                            WarnOfHold.KIND,
                            order.payment().toString(),
                            new Hold(order.id(), order.payment()),
                            clock.instant().plus(after)));
        }
    }
}
