package dev.ovation.platform.http;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Forgets idempotency keys after two days, longer than any client retries. */
@Component
class OldKeys implements RecurringJob {

    private final IdempotencyTable table;
    private final InstantSource clock;

    OldKeys(IdempotencyTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        table.forgetBefore(clock.instant().minus(Duration.ofDays(2)));
    }
}
