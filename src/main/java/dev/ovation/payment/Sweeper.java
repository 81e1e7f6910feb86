package dev.ovation.payment;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the gateways about payments that nobody told us the end of: the process died, the gateway was silent, or its
 * notice never came. Nothing else is needed for a payment to end one day.
 */
@Component
class Sweeper implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final int AT_ONCE = 100;

    /** While more are due it goes on, but not for so long that other work waits behind a gateway that hangs. */
    private static final Duration MOST = Duration.ofMinutes(1);

    private final PaymentTable table;
    private final LearnOutcome outcome;
    private final InstantSource clock;

    Sweeper(PaymentTable table, LearnOutcome outcome, InstantSource clock) {
        this.table = table;
        this.outcome = outcome;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payment-sweeper";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var until = System.nanoTime() + MOST.toNanos();
        var seen = new HashSet<PaymentId>(); // one whose time does not move is not looked at for ever
        List<PaymentId> due;
        do {
            due = table.toCheck(now, AT_ONCE);
            due.forEach(this::learn);
        } while (due.size() == AT_ONCE && seen.addAll(due) && System.nanoTime() < until);
    }

    private void learn(PaymentId id) {
        try {
            outcome.sweep(id);
        } catch (RuntimeException failure) {
            // One that cannot be settled must not keep the others waiting.
            log.error("Payment {} could not be brought to an end", id, failure);
            table.postpone(id, clock.instant().plus(Duration.ofMinutes(10)));
        }
    }
}
