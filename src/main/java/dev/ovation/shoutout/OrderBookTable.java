package dev.ovation.shoutout;

import static dev.ovationdb.shoutout.Tables.SHOUTOUT_;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL by which staff finds orders. */
@Repository
class OrderBookTable {

    /** As the index says it: a video or a card is missing, a complaint waits, the bank took the money back. */
    private static final Condition IN_TROUBLE = SHOUTOUT_
            .TROUBLE
            .isNotNull()
            .and(SHOUTOUT_.STATE.in(inline("accepted"), inline("processing")))
            .or(SHOUTOUT_.COMPLAINT.isNotNull()
                    .and(SHOUTOUT_.DECISION.isNull())
                    .and(SHOUTOUT_.STATE.eq(inline("delivered"))))
            .or(SHOUTOUT_.STATE.eq(inline("disputed")));

    private final DSLContext sql;
    private final ShoutoutTable table;

    OrderBookTable(DSLContext sql, ShoutoutTable table) {
        this.sql = sql;
        this.table = table;
    }

    /** Newest first. */
    Page<Shoutout> find(OrderFilter wanted, PageRequest asked) {
        var rows = sql.selectFrom(SHOUTOUT_)
                .where(which(wanted))
                .and(asked.cursor()
                        .map(c -> row(SHOUTOUT_.ORDERED_AT, SHOUTOUT_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(SHOUTOUT_.ORDERED_AT.desc(), SHOUTOUT_.ID.desc())
                .limit(asked.fetch())
                .fetch(table::shoutout);
        return Page.of(rows, asked, last -> Cursor.of(last.times().orderedAt(), last.id()));
    }

    private static Condition which(OrderFilter wanted) {
        var condition = wanted.trouble() ? IN_TROUBLE : noCondition();
        if (wanted.state() != null) {
            condition = condition.and(SHOUTOUT_.STATE.eq(wanted.state().word()));
        }
        if (wanted.performer() != null) {
            condition = condition.and(SHOUTOUT_.PERFORMER.eq(wanted.performer().value()));
        }
        if (wanted.number() != null) {
            condition = condition.and(SHOUTOUT_.NUMBER.eq(wanted.number()));
        }
        if (wanted.buyer() != null) {
            condition = condition.and(isOf(wanted.buyer()));
        }
        return condition;
    }

    private static Condition isOf(OrderFilter.Buyer buyer) {
        var guest = SHOUTOUT_.EMAIL.eq(buyer.email());
        var account = buyer.account();
        return account == null ? guest : guest.or(SHOUTOUT_.BUYER.eq(account.value()));
    }
}
