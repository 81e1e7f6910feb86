package dev.ovation.subscription;

import dev.ovation.access.Access;
import dev.ovation.access.Resource;
import dev.ovation.payment.Payments;
import dev.ovation.performer.Performers;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.subscription.RenewalJob.Renewal;
import dev.ovation.subscription.Subscription.Active;
import dev.ovation.subscription.Subscription.Ended;
import dev.ovation.subscription.Subscription.Ending;
import dev.ovation.subscription.Subscription.PastDue;
import dev.ovation.subscription.Subscription.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What is true together with a subscription's state: what its fan may see until when, and when it is looked at next.
 * The one place that stores a moved subscription, in the transaction of whatever moved it.
 */
@Component
class Standing {

    /** A renewal is charged at the period's end; until its outcome is known, nobody is locked out. */
    static final Duration LEEWAY = Duration.ofDays(1);

    private final SubscriptionTable table;
    private final Access access;
    private final Performers performers;
    private final Payments payments;
    private final Jobs jobs;

    Standing(SubscriptionTable table, Access access, Performers performers, Payments payments, Jobs jobs) {
        this.table = table;
        this.access = access;
        this.performers = performers;
        this.payments = payments;
        this.jobs = jobs;
    }

    void store(Subscription now) {
        table.save(now);
        switch (now) {
            case Pending _ -> {}
            case Active active -> {
                open(active, end(active).plus(LEEWAY));
                wakeAt(active, active.paid(), 0, end(active));
            }
            case PastDue late -> {
                open(late, late.graceEnd().plus(LEEWAY));
                wakeAt(late, late.paid(), late.failures(), late.nextTry());
            }
            case Ending ending -> {
                open(
                        ending,
                        ending.awaited() == null ? end(ending) : end(ending).plus(LEEWAY));
                wakeAt(ending, ending.paid(), 0, end(ending));
            }
            case Ended ended -> {
                access.withdraw(ended.id().asOwner());
                payments.endMandate(ended.id().asOwner());
            }
        }
    }

    /** Following begins with the first payment, and outlives the subscription. */
    void welcome(Active begun) {
        performers.follow(begun.agreement().fan(), begun.agreement().performer());
    }

    private void open(Subscription subscription, Instant until) {
        var agreement = subscription.agreement();
        var everything = new Resource("performer", agreement.performer().value());
        access.grant(agreement.fan(), everything, until, subscription.id().asOwner());
    }

    /** One job per period and try: a job that runs now cannot be put off, the next one has a name of its own. */
    private void wakeAt(Subscription subscription, Paid paid, int failures, Instant when) {
        var renewal = new Renewal(subscription.id(), paid.periods(), failures);
        jobs.at(RenewalJob.KIND, renewal.name(), renewal, when);
    }

    private static Instant end(Subscription subscription) {
        return Objects.requireNonNull(subscription.periodEnd().orElse(null));
    }
}
