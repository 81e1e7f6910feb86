package dev.ovation.catalog;

import static dev.ovation.catalog.PostTable.COLUMNS;
import static dev.ovation.catalog.PostTable.LIKED;
import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.catalog.Tables.LAST_POST;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL of the feed: the newest posts of many performers. No single query is good for all: with few followed
 * performers their newest posts lie far apart in the list of all posts, with many they lie close together.
 * {@code performer_id = any (array)} is good for nothing here: it reads every post of every performer.
 */
@Repository
class FeedTable {

    /** The performers whose newest post is newest, by the row kept for it: only they can be on the first page. */
    private static final String NEWEST_HEADS =
            """
            select l.performer_id, l.published_at
            from unnest(cast((select ?) as uuid[])) as f (performer_id)
            join catalog.last_post l on l.performer_id = f.performer_id
            order by l.published_at desc, l.post_id desc
            limit {page}""";

    /** The same below a place in the feed, where that row tells nothing: one step into each one's own posts. */
    private static final String LATER_HEADS =
            """
            select f.performer_id, p.published_at
            from unnest(cast((select ?) as uuid[])) as f (performer_id)
            cross join lateral (
              select p.published_at, p.id from catalog.post p
              where p.performer_id = f.performer_id and p.state = 'published' and (p.published_at, p.id) < (?, ?)
              order by p.published_at desc, p.id desc limit 1) p
            order by p.published_at desc, p.id desc
            limit {page}""";

    /** From there a page of each, but nothing older than the oldest head: a page of posts is newer than that. */
    private static final String BY_HEADS =
            """
            with head as materialized (%s),
            oldest as materialized (
              select case when count(*) < {page} then timestamptz '-infinity' else min(published_at) end as head
              from head),
            key as (
              select p.id, p.published_at
              from head cross join lateral (
                select p.id, p.published_at from catalog.post p
                where p.performer_id = head.performer_id and p.state = 'published'
                  and p.published_at >= (select oldest.head from oldest) %s
                order by p.published_at desc, p.id desc limit {page}) p
              order by p.published_at desc, p.id desc
              limit {page})
            """;

    /** The list of all posts from the newest on, until a page of followed ones is found. */
    private static final String BY_TIME =
            """
            with key as (
              select p.id, p.published_at from catalog.post p
              where p.state = 'published' %s
                -- Inside coalesce it stays a filter with a hash, and the index keeps giving the order.
                and coalesce(p.performer_id in (select unnest(cast((select ?) as uuid[]))), false)
              order by p.published_at desc, p.id desc
              limit {page})
            """;

    private static final String BELOW = "and (p.published_at, p.id) < (?, ?)";

    private static final String POSTS =
            "select %s, %s from key join catalog.post p on p.id = key.id order by key.published_at desc, key.id desc"
                    .formatted(COLUMNS, LIKED);

    private static final String FIRST_FOR_FEW = BY_HEADS.formatted(NEWEST_HEADS, "") + POSTS;
    private static final String LATER_FOR_FEW = BY_HEADS.formatted(LATER_HEADS, BELOW) + POSTS;
    private static final String FIRST_FOR_MANY = BY_TIME.formatted("") + POSTS;
    private static final String LATER_FOR_MANY = BY_TIME.formatted(BELOW) + POSTS;

    private final DSLContext sql;
    private final JdbcClient jdbc;

    FeedTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** For somebody who follows few of all performers: grows with their number, not with the posts. */
    List<Post> ofFew(Collection<PerformerId> followed, AccountId viewer, PageRequest page) {
        var after = page.after();
        var performers = array(followed);
        if (after == null) {
            return fetch(FIRST_FOR_FEW, page, performers, viewer.value());
        }
        var at = value(after.instant(0));
        var post = after.uuid(1);
        return fetch(LATER_FOR_FEW, page, performers, at, post, at, post, viewer.value());
    }

    /** For somebody who follows many of all performers: reads few posts that are not for him. */
    List<Post> ofMany(Collection<PerformerId> followed, AccountId viewer, PageRequest page) {
        var after = page.after();
        var performers = array(followed);
        return after == null
                ? fetch(FIRST_FOR_MANY, page, performers, viewer.value())
                : fetch(LATER_FOR_MANY, page, value(after.instant(0)), after.uuid(1), performers, viewer.value());
    }

    /** How many performers have published anything. */
    int publishing() {
        return sql.fetchCount(LAST_POST);
    }

    private static String array(Collection<PerformerId> followed) {
        return Columns.array(followed.stream().map(PerformerId::value).toList());
    }

    /** The page's length stands in the text: the planner shall reckon with it. */
    private List<Post> fetch(String query, PageRequest page, Object... values) {
        return jdbc.sql(query.replace("{page}", Integer.toString(page.fetch())))
                .params(values)
                .query((row, _) -> PostTable.post(row))
                .list();
    }
}
