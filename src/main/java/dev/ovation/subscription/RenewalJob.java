package dev.ovation.subscription;

import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.subscription.RenewalJob.Renewal;
import org.springframework.stereotype.Component;

/** Wakes a subscription at the end of a paid period, and for each new try. */
@Component
class RenewalJob implements Job<Renewal> {

    /** Which period is over, and how many tries have failed. */
    record Renewal(SubscriptionId subscription, int periods, int failures) {

        String name() {
            return "%s/%d/%d".formatted(subscription, periods, failures);
        }
    }

    /** Tried for weeks: nobody else would ever look at a subscription whose renewal was forgotten. */
    static final JobKind<Renewal> KIND =
            JobKind.light("renew-subscription", Renewal.class).attempts(500);

    private final RenewSubscription renewSubscription;

    RenewalJob(RenewSubscription renewSubscription) {
        this.renewSubscription = renewSubscription;
    }

    @Override
    public JobKind<Renewal> kind() {
        return KIND;
    }

    @Override
    public void run(Renewal renewal) {
        renewSubscription.renew(renewal);
    }
}
