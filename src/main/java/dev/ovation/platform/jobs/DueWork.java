package dev.ovation.platform.jobs;

import static dev.ovationdb.platform.Tables.EVENT_PUBLICATION;
import static dev.ovationdb.platform.Tables.LIGHT_JOBS;
import static dev.ovationdb.platform.Tables.MOVED_CLOCK;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.ovation.platform.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the house's clock in development and tests, and waits until the light work and the letters that became due have
 * run. The clock stops at every job's own time on the way, so that a year of renewals happens in twelve steps and not
 * at once. The distance is stored: a restart does not run time backwards.
 */
@Component
public class DueWork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DSLContext sql;
    private final HouseClock clock;
    private final JobLanes lanes;
    private final List<WaitingWork> others;
    private final List<String> recurring;

    DueWork(DSLContext sql, HouseClock clock, JobLanes lanes, JobTasks tasks, List<WaitingWork> others) {
        this.sql = sql;
        this.clock = clock;
        this.lanes = lanes;
        this.others = List.copyOf(others);
        recurring = tasks.recurring().stream().map(RecurringTask::getName).toList();
        var stored = sql.select(MOVED_CLOCK.SECONDS).from(MOVED_CLOCK).fetchOne(MOVED_CLOCK.SECONDS);
        if (stored != null) {
            clock.moveAhead(Duration.ofSeconds(stored));
        }
    }

    /** Moves the clock ahead; returns when everything light that became due has run. */
    public synchronized void advance(Duration by) {
        finish();
        var target = clock.instant().plus(by);
        for (var next = next(target); next != null; next = next(target)) {
            moveTo(next);
            finish();
        }
        moveTo(target);
        finish();
    }

    /** Waits until no light job is due or running and no letter is under way. */
    public void finish() {
        if (!finishWithin(PATIENCE)) {
            throw new IllegalStateException("Due work did not end within " + PATIENCE);
        }
    }

    /** As {@link #finish}, but answers whether it came to an end in time. */
    public boolean finishWithin(Duration patience) {
        var until = Instant.now().plus(patience);
        while (isBusy()) {
            if (Instant.now().isAfter(until)) {
                return false;
            }
            lanes.of(Lane.LIGHT).triggerCheckForDueExecutions();
            others.forEach(WaitingWork::wake);
            sleep();
        }
        return true;
    }

    private boolean isBusy() {
        var letters = DSL.exists(DSL.selectOne()
                .from(EVENT_PUBLICATION)
                .where(EVENT_PUBLICATION.STATUS.in("PUBLISHED", "PROCESSING", "RESUBMITTED")));
        var jobs = DSL.exists(DSL.selectOne()
                .from(LIGHT_JOBS)
                .where(LIGHT_JOBS.PICKED.isTrue().or(LIGHT_JOBS.EXECUTION_TIME.le(clock.instant()))));
        return Boolean.TRUE.equals(sql.fetchValue(DSL.select(DSL.field(letters.or(jobs)))))
                || others.stream().anyMatch(work -> work.isBusy(clock.instant()));
    }

    private @Nullable Instant next(Instant target) {
        return Stream.concat(
                        Stream.ofNullable(nextJob(target)),
                        others.stream().flatMap(work -> Stream.ofNullable(work.next())))
                .filter(when -> !when.isAfter(target))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant nextJob(Instant target) {
        return sql.select(DSL.min(LIGHT_JOBS.EXECUTION_TIME))
                .from(LIGHT_JOBS)
                .where(LIGHT_JOBS.TASK_NAME.notIn(recurring))
                .and(LIGHT_JOBS.EXECUTION_TIME.le(target))
                .fetchOne(0, Instant.class);
    }

    private void moveTo(Instant when) {
        var by = Duration.between(clock.instant(), when);
        if (by.isPositive()) {
            // Whole seconds, upwards: what is due then must be due for everyone who reads the stored distance.
            clock.moveAhead(Duration.ofSeconds(by.toSeconds() + 1));
            sql.insertInto(MOVED_CLOCK)
                    .set(MOVED_CLOCK.SECONDS, clock.ahead().toSeconds())
                    .onConflict(MOVED_CLOCK.ONLY_ROW)
                    .doUpdate()
                    .set(MOVED_CLOCK.SECONDS, clock.ahead().toSeconds())
                    .execute();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for due work", stop);
        }
    }
}
