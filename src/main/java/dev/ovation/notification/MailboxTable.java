package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.MAILBOX;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** SQL of development's mailbox. */
@Component
class MailboxTable {

    private final DSLContext sql;

    MailboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /** A mail that is there already stays as it is. */
    void insert(Mail mail, Instant now) {
        sql.insertInto(MAILBOX)
                .set(MAILBOX.ID, mail.id())
                .set(MAILBOX.RECIPIENT, mail.to())
                .set(MAILBOX.SUBJECT, mail.subject())
                .set(MAILBOX.PLAIN, mail.text())
                .set(MAILBOX.HTML, mail.html())
                .set(MAILBOX.SENT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** Newest first, of everyone whose address contains this. */
    List<Mailbox.Delivered> to(String part, int limit) {
        return sql.selectFrom(MAILBOX)
                .where(MAILBOX.RECIPIENT.contains(part.toLowerCase(Locale.ROOT)))
                .orderBy(MAILBOX.SENT_AT.desc(), MAILBOX.ID.desc())
                .limit(limit)
                .fetch(row -> new Mailbox.Delivered(
                        row.getRecipient(),
                        row.getSubject(),
                        row.getPlain(),
                        row.getHtml(),
                        Mailbox.links(row.getPlain()),
                        row.getSentAt()));
    }

    void forgetBefore(Instant then) {
        sql.deleteFrom(MAILBOX).where(MAILBOX.SENT_AT.lt(then)).execute();
    }
}
