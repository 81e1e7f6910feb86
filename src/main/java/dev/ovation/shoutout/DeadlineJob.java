package dev.ovation.shoutout;

import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.shoutout.DeadlineJob.Due;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Wakes up at an order's deadline. */
@Component
class DeadlineJob implements Job<Due> {

    /** Which order, and the deadline as it was when this was written. */
    record Due(ShoutoutId shoutout, Instant deadline) {
        String name() {
            return shoutout + "/" + deadline.getEpochSecond();
        }
    }

    static final JobKind<Due> KIND = JobKind.light("shoutout-deadline", Due.class).attempts(500);

    private final ExpireOrder expireOrder;

    DeadlineJob(ExpireOrder expireOrder) {
        this.expireOrder = expireOrder;
    }

    @Override
    public JobKind<Due> kind() {
        return KIND;
    }

    @Override
    public void run(Due due) {
        expireOrder.whenDue(due.shoutout());
    }
}
