package dev.ovation.notification;

import static dev.ovationdb.notification.Tables.MAILBOX;

import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of development's mailbox. */
@Component
class MailboxTable {

    private static final String INSERT =
            """
            insert into notification.mailbox (sent_at, id, recipient, subject, plain, html)
            select ?, m.* from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
              cast(? as text[])) as m
            on conflict do nothing""";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    MailboxTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** All of them or none; a mail that is there already stays as it is. */
    void insert(List<Mail> mails, Instant now) {
        jdbc.sql(INSERT)
                .params(
                        Columns.value(now),
                        Columns.array(mails.stream().map(Mail::id).toList()),
                        texts(mails, Mail::to),
                        texts(mails, Mail::subject),
                        texts(mails, Mail::text),
                        texts(mails, Mail::html))
                .update();
    }

    private static String[] texts(List<Mail> mails, Function<Mail, String> text) {
        return mails.stream().map(text).toArray(String[]::new);
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
