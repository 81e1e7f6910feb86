package dev.ovation.shoutout;

import static dev.ovationdb.shoutout.Tables.STEP;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of what happened to orders after they were placed. */
@Repository
class StepTable {

    private final DSLContext sql;

    StepTable(DSLContext sql) {
        this.sql = sql;
    }

    void add(ShoutoutId shoutout, Step step, Instant at, @Nullable String note) {
        sql.insertInto(STEP)
                .set(STEP.SHOUTOUT, shoutout.value())
                .set(STEP.WHAT, step.word())
                .set(STEP.AT, at)
                .set(STEP.NOTE, note)
                .execute();
    }

    /** In one statement, each from its beginning. */
    Map<ShoutoutId, List<ToldStep>> of(Collection<ShoutoutId> shoutouts) {
        return sql.select(STEP.SHOUTOUT, STEP.WHAT, STEP.AT, STEP.NOTE)
                .from(STEP)
                .where(STEP.SHOUTOUT.in(shoutouts.stream().map(ShoutoutId::value).toList()))
                .orderBy(STEP.ID)
                .fetchGroups(
                        row -> new ShoutoutId(row.value1()),
                        row -> new ToldStep(Step.of(row.value2()), row.value3(), row.value4()));
    }
}
