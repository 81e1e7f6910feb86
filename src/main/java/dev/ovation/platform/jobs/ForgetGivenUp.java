package dev.ovation.platform.jobs;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Jobs that were given up a season ago interest nobody. */
@Component
class ForgetGivenUp implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JobListTable table;
    private final InstantSource clock;

    ForgetGivenUp(JobListTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-given-up-jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        table.forgetBefore(clock.instant().minus(KEPT));
    }
}
