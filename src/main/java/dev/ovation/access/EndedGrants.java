package dev.ovation.access;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Clears away grants that ended long ago; they give no right any more, the question looks at their end. */
@Component
class EndedGrants implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(30);

    private final AccessTable table;
    private final InstantSource clock;

    EndedGrants(AccessTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended-grants";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        table.forgetEndedBefore(clock.instant().minus(KEPT));
    }
}
