package dev.ovation.platform.jobs;

import static dev.ovationdb.platform.Tables.HEAVY_JOBS;
import static dev.ovationdb.platform.Tables.LIGHT_JOBS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.least;

import dev.ovationdb.platform.tables.LightJobs;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * The SQL of jobs from the asking to the end. What lies between is db-scheduler's, whose table it is; its own asking
 * would leave two gaps. Two who ask at once: the second one's transaction would fail at the unique key. And who asks
 * for a job that runs, or is picked before he commits, would be told that there is one, which may have looked already.
 */
@Repository
class JobTable {

    private final DSLContext sql;

    JobTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Makes a job, or leaves the one that waits: its row is locked then until the caller commits, and no worker picks
     * what is locked. One that runs will run again, at the earliest of the times that it was asked for meanwhile.
     */
    void ask(Lane lane, String kind, String id, byte[] data, int priority, Instant when) {
        var jobs = jobs(lane);
        var asked = excluded(jobs.EXECUTION_TIME);
        sql.insertInto(jobs)
                .set(jobs.TASK_NAME, kind)
                .set(jobs.TASK_INSTANCE, id)
                .set(jobs.TASK_DATA, data)
                .set(jobs.PRIORITY, (short) priority)
                .set(jobs.EXECUTION_TIME, when)
                .set(jobs.PICKED, false)
                .set(jobs.VERSION, 1L)
                .onConflict(jobs.TASK_NAME, jobs.TASK_INSTANCE)
                .doUpdate()
                .set(jobs.AGAIN_AT, least(asked, coalesce(jobs.AGAIN_AT, asked)))
                .where(jobs.PICKED.isTrue())
                .execute();
    }

    /** Forgets one that waits, or that one that runs was to run again. */
    void cancel(Lane lane, String kind, String id) {
        var jobs = jobs(lane);
        var waited = sql.deleteFrom(jobs)
                .where(is(jobs, kind, id))
                .and(jobs.PICKED.isFalse())
                .execute();
        if (waited == 0) {
            sql.update(jobs)
                    .setNull(jobs.AGAIN_AT)
                    .where(is(jobs, kind, id))
                    .and(jobs.AGAIN_AT.isNotNull())
                    .execute();
        }
    }

    /** Brings one forward that failed and waits; its tries count on. Returns whether there is such a one. */
    boolean hurry(Lane lane, String kind, String id, Instant now) {
        var jobs = jobs(lane);
        return sql.update(jobs)
                        .set(jobs.EXECUTION_TIME, now)
                        .where(is(jobs, kind, id))
                        .and(jobs.PICKED.isFalse())
                        .and(jobs.CONSECUTIVE_FAILURES.gt(0))
                        .execute()
                == 1;
    }

    boolean exists(Lane lane, String kind, String id) {
        var jobs = jobs(lane);
        return sql.fetchExists(jobs, is(jobs, kind, id));
    }

    /** Ends a run, if nobody asked meanwhile for another one. Returns whether it is the end. */
    boolean end(Lane lane, String kind, String id, long version) {
        var jobs = jobs(lane);
        return sql.deleteFrom(jobs)
                        .where(is(jobs, kind, id))
                        .and(jobs.VERSION.eq(version))
                        .and(jobs.AGAIN_AT.isNull())
                        .execute()
                == 1;
    }

    /**
     * When a run that did not end is to be followed by another; asked once, in a transaction. None when nobody wants it
     * any more, or when this run was taken for dead and another one goes on.
     */
    Optional<Instant> again(Lane lane, String kind, String id, long version) {
        var jobs = jobs(lane);
        var run = is(jobs, kind, id).and(jobs.VERSION.eq(version));
        var again = sql.select(jobs.AGAIN_AT).from(jobs).where(run).forUpdate().fetchOptional(jobs.AGAIN_AT);
        sql.update(jobs).setNull(jobs.AGAIN_AT).where(run).execute();
        return again;
    }

    private static Condition is(LightJobs jobs, String kind, String id) {
        return jobs.TASK_NAME.eq(kind).and(jobs.TASK_INSTANCE.eq(id));
    }

    /** Both tables have one shape. */
    static LightJobs jobs(Lane lane) {
        return lane == Lane.LIGHT ? LIGHT_JOBS : LIGHT_JOBS.rename(HEAVY_JOBS.getName());
    }
}
