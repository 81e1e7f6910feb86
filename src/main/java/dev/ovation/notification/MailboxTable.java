package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.MAILBOX;

import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SQL of development's mailbox. */
@Component
class MailboxTable {

    private static final String INSERT =
            """
            insert into notification.mailbox (id, recipient, subject, plain, html, sent_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private final DSLContext sql;
    private final JdbcOperations jdbc;

    MailboxTable(DSLContext sql, JdbcOperations jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** All of them or none; a mail that is there already stays as it is. */
    @Transactional
    void insert(List<Mail> mails, Instant now) {
        jdbc.batchUpdate(
                INSERT,
                mails.stream()
                        .map(mail -> new Object[] {
                            mail.id(), mail.to(), mail.subject(), mail.text(), mail.html(), Columns.value(now)
                        })
                        .toList());
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

    void forget(String recipient) {
        sql.deleteFrom(MAILBOX).where(MAILBOX.RECIPIENT.eq(recipient)).execute();
    }

    void forgetBefore(Instant then) {
        sql.deleteFrom(MAILBOX).where(MAILBOX.SENT_AT.lt(then)).execute();
    }
}
