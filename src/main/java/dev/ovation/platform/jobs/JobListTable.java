package dev.ovation.platform.jobs;

import static dev.ovationdb.platform.Tables.GIVEN_UP_JOB;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.jobs.StaffJob.State;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The SQL of jobs as staff sees them. */
@Repository
class JobListTable {

    private static final int MOST_CHARS = 500;

    private final DSLContext sql;

    JobListTable(DSLContext sql) {
        this.sql = sql;
    }

    /** What is due first comes first. */
    List<StaffJob> scheduled(Lane lane, State state, PageRequest asked) {
        var jobs = JobTable.jobs(lane);
        var at = jobs.EXECUTION_TIME;
        var kind = jobs.TASK_NAME;
        var id = jobs.TASK_INSTANCE;
        var tries = jobs.CONSECUTIVE_FAILURES;
        return sql.select(at, kind, id, coalesce(tries, inline(0)))
                .from(jobs)
                .where(is(state, jobs.PICKED, tries))
                .and(asked.cursor()
                        .map(last -> row(at, kind, id).gt(last.instant(0), last.text(1), last.text(2)))
                        .orElse(noCondition()))
                .orderBy(at, kind, id)
                .limit(asked.fetch())
                .fetch(row -> new StaffJob(lane, row.value2(), row.value3(), state, row.value1(), row.value4(), null));
    }

    /** Newest first. */
    List<StaffJob> givenUp(Lane lane, PageRequest asked) {
        var older = asked.cursor()
                .map(last -> GIVEN_UP_JOB.AT
                        .lt(last.instant(0))
                        .or(GIVEN_UP_JOB.AT
                                .eq(last.instant(0))
                                .and(row(GIVEN_UP_JOB.KIND, GIVEN_UP_JOB.ID).gt(last.text(1), last.text(2)))))
                .orElse(noCondition());
        return sql.selectFrom(GIVEN_UP_JOB)
                .where(GIVEN_UP_JOB.LANE.eq(lane.word()))
                .and(older)
                .orderBy(GIVEN_UP_JOB.AT.desc(), GIVEN_UP_JOB.KIND, GIVEN_UP_JOB.ID)
                .limit(asked.fetch())
                .fetch(row -> new StaffJob(
                        lane,
                        row.getKind(),
                        row.getId(),
                        State.GIVEN_UP,
                        row.getAt(),
                        row.getTries(),
                        row.getFailure()));
    }

    void giveUp(JobKind<?> kind, String id, int tries, Throwable why, Instant now) {
        var said = String.valueOf(why);
        var given = sql.newRecord(GIVEN_UP_JOB);
        given.setLane(kind.lane().word());
        given.setKind(kind.name());
        given.setId(id);
        given.setTries(tries);
        given.setFailure(said.length() > MOST_CHARS ? said.substring(0, MOST_CHARS) : said);
        given.setAt(now);
        sql.insertInto(GIVEN_UP_JOB)
                .set(given)
                .onConflict(GIVEN_UP_JOB.LANE, GIVEN_UP_JOB.KIND, GIVEN_UP_JOB.ID)
                .doUpdate()
                .set(given)
                .execute();
    }

    void forgetBefore(Instant then) {
        sql.deleteFrom(GIVEN_UP_JOB).where(GIVEN_UP_JOB.AT.lt(then)).execute();
    }

    private static Condition is(State state, Field<Boolean> picked, Field<Integer> failures) {
        return switch (state) {
            case RUNNING -> picked.isTrue();
            case FAILING -> picked.isFalse().and(failures.gt(inline(0)));
            case WAITING -> picked.isFalse().and(coalesce(failures, inline(0)).eq(inline(0)));
            case GIVEN_UP -> throw new IllegalArgumentException("They are kept elsewhere");
        };
    }
}
