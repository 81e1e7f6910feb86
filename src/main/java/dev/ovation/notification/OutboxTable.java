package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.OUTBOX;
import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** SQL of the outbox. */
@Component
class OutboxTable {

    private final DSLContext sql;

    OutboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Returns false when this news is there already. */
    boolean insert(String news, Mail mail, Instant now) {
        return sql.insertInto(OUTBOX)
                        .set(OUTBOX.ID, mail.id())
                        .set(OUTBOX.NEWS, news)
                        .set(OUTBOX.RECIPIENT, mail.to())
                        .set(OUTBOX.LANGUAGE, mail.language())
                        .set(OUTBOX.SUBJECT, mail.subject())
                        .set(OUTBOX.PLAIN, mail.text())
                        .set(OUTBOX.HTML, mail.html())
                        .set(OUTBOX.CREATED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Mail> waiting(UUID id) {
        return sql.selectFrom(OUTBOX)
                .where(OUTBOX.ID.eq(id))
                .and(OUTBOX.SENT_AT.isNull())
                .and(OUTBOX.FAILURE.isNull())
                .fetchOptional(row -> new Mail(
                        row.getId(),
                        row.getRecipient(),
                        row.getLanguage(),
                        row.getSubject(),
                        row.getPlain(),
                        row.getHtml()));
    }

    /** Its text is forgotten: links in it open accounts. */
    void sent(UUID id, Instant now) {
        sql.update(OUTBOX)
                .set(OUTBOX.SENT_AT, now)
                .setNull(OUTBOX.PLAIN)
                .setNull(OUTBOX.HTML)
                .where(OUTBOX.ID.eq(id))
                .execute();
    }

    void refused(UUID id, String failure) {
        sql.update(OUTBOX)
                .set(OUTBOX.FAILURE, failure)
                .setNull(OUTBOX.PLAIN)
                .setNull(OUTBOX.HTML)
                .where(OUTBOX.ID.eq(id))
                .execute();
    }

    List<ToldMail> about(Collection<String> ids) {
        return sql.select(OUTBOX.NEWS, OUTBOX.SENT_AT, OUTBOX.FAILURE)
                .from(OUTBOX)
                .where(OUTBOX.ABOUT.in(ids))
                .orderBy(OUTBOX.CREATED_AT, OUTBOX.ID)
                .fetch(row -> new ToldMail(row.value1(), row.value2(), row.value3()));
    }

    /** The oldest of those that were written before and still wait, and how many they are. */
    Optional<OutboxStuck> stuckSince(Instant then) {
        var waiting = OUTBOX.SENT_AT.isNull().and(OUTBOX.FAILURE.isNull()).and(OUTBOX.CREATED_AT.le(then));
        return sql.select(OUTBOX.ID, count().over())
                .from(OUTBOX)
                .where(waiting)
                .orderBy(OUTBOX.CREATED_AT, OUTBOX.ID)
                .limit(1)
                .fetchOptional(row -> new OutboxStuck(row.value1(), row.value2()));
    }

    /** Those that wait stay, however old. */
    void forgetBefore(Instant then) {
        sql.deleteFrom(OUTBOX)
                .where(OUTBOX.CREATED_AT.lt(then))
                .and(OUTBOX.PLAIN.isNull())
                .execute();
    }
}
