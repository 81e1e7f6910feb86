package dev.ovation.shoutout;

import static dev.ovationdb.shoutout.Tables.SHOUTOUT_;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;

import dev.ovation.performer.AgencyId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL that reads orders as lists and counts them. */
@Repository
class ShoutoutListTable {

    /** What a performer has before himself, and what it will bring him. */
    record Sums(int todo, int processing, int delivered, long waiting) {}

    /** How others found a performer's videos; null where there is nothing to tell from yet. */
    record Record(int rated, @Nullable BigDecimal stars, @Nullable BigDecimal secondsToDeliver) {}

    private final DSLContext sql;
    private final ShoutoutTable table;

    ShoutoutListTable(DSLContext sql, ShoutoutTable table) {
        this.sql = sql;
        this.table = table;
    }

    /** A buyer's own, newest first. */
    Page<Shoutout> of(AccountId buyer, PageRequest asked) {
        var rows = sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.BUYER.eq(buyer.value()))
                .and(asked.cursor()
                        .map(c -> row(SHOUTOUT_.ORDERED_AT, SHOUTOUT_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SHOUTOUT_.ORDERED_AT.desc(), SHOUTOUT_.ID.desc())
                .limit(asked.fetch())
                .fetch(table::shoutout);
        return Page.of(rows, asked, last -> Cursor.of(last.times().orderedAt(), last.id()));
    }

    /** What a performer was paid for or is to be, nearest deadline first; what was never paid for is not his to see. */
    Page<Shoutout> askedOf(PerformerId performer, Set<ShoutoutState> states, PageRequest asked) {
        var rows = sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.PERFORMER.eq(performer.value()))
                .and(isOneOf(states))
                .and(SHOUTOUT_.DEADLINE.isNotNull())
                .and(asked.cursor()
                        .map(c -> row(SHOUTOUT_.DEADLINE, SHOUTOUT_.ID).gt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SHOUTOUT_.DEADLINE, SHOUTOUT_.ID)
                .limit(asked.fetch())
                .fetch(table::shoutout);
        return Page.of(rows, asked, last -> Cursor.of(last.deadline(), last.id()));
    }

    /**
     * What an agency gets a share of, newest first; what was never paid for is not its to see, as it is not the
     * performer's.
     *
     * @param state null for all
     * @param performer null for all
     */
    Page<Shoutout> sharedWith(
            AgencyId agency, @Nullable ShoutoutState state, @Nullable PerformerId performer, PageRequest asked) {
        var rows = sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.AGENCY.eq(agency.value()))
                .and(SHOUTOUT_.DEADLINE.isNotNull())
                .and(state == null ? noCondition() : isOneOf(Set.of(state)))
                .and(performer == null ? noCondition() : SHOUTOUT_.PERFORMER.eq(performer.value()))
                .and(asked.cursor()
                        .map(c -> row(SHOUTOUT_.ORDERED_AT, SHOUTOUT_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SHOUTOUT_.ORDERED_AT.desc(), SHOUTOUT_.ID.desc())
                .limit(asked.fetch())
                .fetch(table::shoutout);
        return Page.of(rows, asked, last -> Cursor.of(last.times().orderedAt(), last.id()));
    }

    /** What everybody may see of a performer, newest first. */
    Page<Shoutout> inPublic(PerformerId performer, PageRequest asked) {
        var rows = sql.selectFrom(SHOUTOUT_)
                .where(SHOUTOUT_.PERFORMER.eq(performer.value()))
                .and(SHOUTOUT_.STATE.eq(inline(ShoutoutState.DELIVERED.word())))
                .and(SHOUTOUT_.IS_PUBLIC)
                .and(asked.cursor()
                        .map(c -> row(SHOUTOUT_.DELIVERED_AT, SHOUTOUT_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SHOUTOUT_.DELIVERED_AT.desc(), SHOUTOUT_.ID.desc())
                .limit(asked.fetch())
                .fetch(table::shoutout);
        return Page.of(rows, asked, last -> Cursor.of(last.deliveredAt(), last.id()));
    }

    Sums sums(PerformerId performer) {
        var todo = isOneOf(ShoutoutState.TO_DO);
        return sql.select(
                        number(todo),
                        number(isOneOf(Set.of(ShoutoutState.PROCESSING))),
                        number(isOneOf(Set.of(ShoutoutState.DELIVERED))),
                        coalesce(sum(SHOUTOUT_.OWN_SHARE).filterWhere(todo), BigDecimal.ZERO))
                .from(SHOUTOUT_)
                .where(SHOUTOUT_.PERFORMER.eq(performer.value()))
                .fetchSingle(row -> new Sums(row.value1(), row.value2(), row.value3(), row.value4().longValueExact()));
    }

    Record recordOf(PerformerId performer) {
        var taken = DSL.field(
                "extract(epoch from {0} - {1})", BigDecimal.class, SHOUTOUT_.DELIVERED_AT, SHOUTOUT_.PAID_AT);
        return sql.select(count(SHOUTOUT_.STARS), avg(SHOUTOUT_.STARS), avg(taken))
                .from(SHOUTOUT_)
                .where(SHOUTOUT_.PERFORMER.eq(performer.value()))
                .and(isOneOf(Set.of(ShoutoutState.DELIVERED)))
                .fetchSingle(row -> new Record(row.value1(), row.value2(), row.value3()));
    }

    /** Of every state, those that nothing is in included. Reads an index alone. */
    Map<String, Long> countByState() {
        var counts = new HashMap<String, Long>();
        for (var state : ShoutoutState.values()) {
            counts.put(state.word(), 0L);
        }
        sql.select(SHOUTOUT_.STATE, count().cast(Long.class))
                .from(SHOUTOUT_)
                .groupBy(SHOUTOUT_.STATE)
                .forEach(row -> counts.put(row.value1(), row.value2()));
        return counts;
    }

    private static Field<Integer> number(Condition which) {
        return count().filterWhere(which);
    }

    private static Condition isOneOf(Set<ShoutoutState> states) {
        return SHOUTOUT_.STATE.in(states.stream().map(ShoutoutState::word).toList());
    }
}
