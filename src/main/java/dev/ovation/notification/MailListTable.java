package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.OUTBOX;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;

import dev.ovation.notification.StaffMail.State;
import dev.ovation.platform.http.PageRequest;
import dev.ovationdb.notification.tables.records.OutboxRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * The SQL of the outbox as staff reads it. There is no list of what was sent: it would cost every mail an index, and
 * whoever asks for one mail knows what it was about.
 */
@Repository
class MailListTable {

    private final DSLContext sql;

    MailListTable(DSLContext sql) {
        this.sql = sql;
    }

    /** What is due first comes first. */
    List<StaffMail> waiting(PageRequest asked) {
        return sql.selectFrom(OUTBOX)
                .where(OUTBOX.DUE_AT.isNotNull())
                .and(asked.cursor()
                        .map(last -> (Condition) row(OUTBOX.DUE_AT, OUTBOX.ID).gt(last.instant(0), last.uuid(1)))
                        .orElse(trueCondition()))
                .orderBy(OUTBOX.DUE_AT, OUTBOX.ID)
                .limit(asked.fetch())
                .fetch(MailListTable::mail);
    }

    /** Newest first. */
    List<StaffMail> failed(PageRequest asked) {
        return newest(OUTBOX.FAILURE.isNotNull(), asked);
    }

    /** Newest first. */
    List<StaffMail> about(String id, PageRequest asked) {
        return newest(OUTBOX.ABOUT.eq(id), asked);
    }

    private List<StaffMail> newest(Condition which, PageRequest asked) {
        return sql.selectFrom(OUTBOX)
                .where(which)
                .and(asked.cursor()
                        .map(last -> (Condition) row(OUTBOX.CREATED_AT, OUTBOX.ID).lt(last.instant(0), last.uuid(1)))
                        .orElse(trueCondition()))
                .orderBy(OUTBOX.CREATED_AT.desc(), OUTBOX.ID.desc())
                .limit(asked.fetch())
                .fetch(MailListTable::mail);
    }

    private static StaffMail mail(OutboxRecord row) {
        var state = row.getDueAt() != null ? State.WAITING : row.getFailure() != null ? State.FAILED : State.SENT;
        return new StaffMail(
                row.getId(),
                row.getEvent(),
                row.getAbout(),
                state,
                row.getTries(),
                row.getCreatedAt(),
                row.getDueAt(),
                row.getSentAt(),
                row.getFailure());
    }
}
