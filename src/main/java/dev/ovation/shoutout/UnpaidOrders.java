package dev.ovation.shoutout;

import dev.ovation.platform.jobs.Jobs;
import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.shoutout.ClosePayWindow.Window;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Finds the orders that nobody paid for in time. Most are paid, so none has a job of its own before. */
@Component
class UnpaidOrders implements RecurringJob {

    private static final int AT_ONCE = 200;

    private final ShoutoutTable table;
    private final Jobs jobs;
    private final InstantSource clock;

    UnpaidOrders(ShoutoutTable table, Jobs jobs, InstantSource clock) {
        this.table = table;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unpaid-shoutouts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        table.unpaidAt(clock.instant(), AT_ONCE)
                .forEach(id -> jobs.now(ClosePayWindow.KIND, id.toString(), new Window(id)));
    }
}
