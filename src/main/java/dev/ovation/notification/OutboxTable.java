package dev.ovation.notification;

import static dev.ovation.platform.jooq.Columns.array;
import static dev.ovation.platform.jooq.Columns.instantOrNull;
import static dev.ovation.platform.jooq.Columns.uuid;
import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovation.platform.jooq.Columns.values;

import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.privacy.ForgetPart.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the outbox. */
@Component
class OutboxTable {

    private static final String KEEP =
            """
            insert into notification.outbox (tries, created_at, due_at, id, news, event, recipient, facts,
              request_id)
            select 0, ?, ?, n.* from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
              cast(? as text[]), cast(? as text[])) as n
            on conflict do nothing""";

    private static final String DUE =
            """
            select id, news, event, recipient, facts, tries, request_id from notification.outbox
            where due_at <= ? order by due_at, id limit ?""";

    private static final String ENDED =
            """
            update notification.outbox set sent_at = ?, failure = ?, due_at = null, recipient = null, facts = null
            where news = any (cast((select ?) as text[]))""";

    private static final String STUCK =
            """
            select id, count(*) over () from notification.outbox
            where due_at is not null and created_at <= ? order by created_at, id limit 1""";

    private static final String WAITING =
            """
            select count(*) as mails,
              coalesce(extract(epoch from cast(? as timestamptz) - min(created_at)), 0) as seconds
            from notification.outbox where due_at is not null""";

    /** What has not left, and for how long the first of it has waited. */
    record Waiting(long mails, double seconds) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutboxTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** News that are there already stay as they are. */
    void keep(List<News> news, Instant now) {
        jdbc.sql(KEEP)
                .params(
                        value(now),
                        value(now),
                        array(news.stream().map(News::id).toList()),
                        texts(news, News::key),
                        texts(news, News::event),
                        texts(news, one -> json.writeValueAsString(one.recipient())),
                        texts(news, one -> json.writeValueAsString(KeptFacts.of(one.facts()))),
                        texts(news, News::requestId))
                .update();
    }

    private static @Nullable String[] texts(List<News> news, Function<News, @Nullable String> text) {
        return news.stream().map(text).toArray(String[]::new);
    }

    /** Those whose time has come, in the order in which it came. */
    List<News> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .params(value(now), limit)
                .query((row, _) -> news(row))
                .list();
    }

    /** When the next one is due; null when none waits. */
    @Nullable
    Instant nextDue() {
        return jdbc.sql("select min(due_at) as due_at from notification.outbox where due_at is not null")
                .query((row, _) -> Optional.ofNullable(instantOrNull(row, "due_at")))
                .single()
                .orElse(null);
    }

    Waiting waiting(Instant now) {
        return jdbc.sql(WAITING)
                .param(value(now))
                .query((row, _) -> new Waiting(row.getLong("mails"), row.getDouble("seconds")))
                .single();
    }

    /** What was to be told is forgotten: links in it open accounts. */
    void sent(List<News> news, Instant now) {
        end(news, value(now), null);
    }

    void refused(News news, String failure) {
        end(List.of(news), null, failure);
    }

    private void end(List<News> news, @Nullable Timestamp sentAt, @Nullable String failure) {
        jdbc.sql(ENDED).params(values(sentAt, failure, texts(news, News::key))).update();
    }

    void postpone(News news, int tries, Instant dueAt) {
        jdbc.sql("update notification.outbox set tries = ?, due_at = ? where news = ? and due_at is not null")
                .params(tries, value(dueAt), news.key())
                .update();
    }

    List<ToldMail> about(Collection<String> ids) {
        return jdbc.sql("select news, sent_at, failure from notification.outbox"
                        + " where about = any (cast((select ?) as text[])) order by created_at, id")
                .param(ids.toArray(String[]::new))
                .query((row, _) ->
                        new ToldMail(row.getString("news"), instantOrNull(row, "sent_at"), row.getString("failure")))
                .list();
    }

    /** The oldest of those that were kept before and still wait, and how many they are. */
    Optional<OutboxStuck> stuckSince(Instant then) {
        return jdbc.sql(STUCK)
                .param(value(then))
                .query((row, _) -> new OutboxStuck(uuid(row, "id"), row.getInt(2)))
                .optional();
    }

    /** What waits for him is not sent. */
    void forget(Person person) {
        jdbc.sql("""
                        update notification.outbox
                        set failure = 'nobody is left to be told', due_at = null, recipient = null, facts = null
                        where due_at is not null
                          and (recipient::jsonb ->> 'account' = ? or recipient::jsonb ->> 'email' = ?)""")
                .params(person.account().toString(), person.email())
                .update();
    }

    /** Those that wait stay, however old. */
    void forgetBefore(Instant then) {
        jdbc.sql("delete from notification.outbox where created_at < ? and due_at is null")
                .param(value(then))
                .update();
    }

    private News news(ResultSet row) throws SQLException {
        return new News(
                uuid(row, "id"),
                row.getString("event"),
                row.getString("news"),
                json.readValue(row.getString("recipient"), Recipient.class),
                json.readValue(row.getString("facts"), KeptFacts.class).values(),
                row.getInt("tries"),
                row.getString("request_id"));
    }
}
