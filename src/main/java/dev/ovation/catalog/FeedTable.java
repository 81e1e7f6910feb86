package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.LAST_POST;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
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
            from unnest(cast({0} as uuid[])) as f (performer_id)
            join catalog.last_post l on l.performer_id = f.performer_id
            order by l.published_at desc, l.post_id desc
            limit {1}""";

    /** The same below a place in the feed, where that row tells nothing: one step into each one's own posts. */
    private static final String LATER_HEADS =
            """
            select f.performer_id, p.published_at
            from unnest(cast({0} as uuid[])) as f (performer_id)
            cross join lateral (
              select p.published_at, p.id from catalog.post p
              where p.performer_id = f.performer_id and p.state = 'published' and (p.published_at, p.id) < ({2}, {3})
              order by p.published_at desc, p.id desc limit 1) p
            order by p.published_at desc, p.id desc
            limit {1}""";

    /** From there a page of each, but nothing older than the oldest head: a page of posts is newer than that. */
    private static final String BY_HEADS =
            """
            with head as materialized (%s),
            oldest as materialized (
              select case when count(*) < {1} then timestamptz '-infinity' else min(published_at) end as head
              from head),
            key as (
              select p.id, p.published_at
              from head cross join lateral (
                select p.id, p.published_at from catalog.post p
                where p.performer_id = head.performer_id and p.state = 'published'
                  and p.published_at >= (select oldest.head from oldest) %s
                order by p.published_at desc, p.id desc limit {1}) p
              order by p.published_at desc, p.id desc
              limit {1})
            """;

    /** The list of all posts from the newest on, until a page of followed ones is found. */
    private static final String BY_TIME =
            """
            with key as (
              select p.id, p.published_at from catalog.post p
              where p.state = 'published' %s
                -- Inside coalesce it stays a filter with a hash, and the index keeps giving the order.
                and coalesce(p.performer_id in (select unnest(cast({0} as uuid[]))), false)
              order by p.published_at desc, p.id desc
              limit {1})
            """;

    private static final String BELOW = "and (p.published_at, p.id) < ({2}, {3})";

    private static final String POSTS =
            """
            select post.id, post.performer_id, post.kind, post.audience, post.title, post.text, post.price,
              post.currency, post.media, post.state, post.publish_at, post.published_at, post.likes, post.created_at,
              exists (select 1 from catalog.post_like l where l.post_id = post.id and l.account_id = {4}) as liked
            from key join catalog.post on post.id = key.id
            order by key.published_at desc, key.id desc""";

    private static final String FIRST_FOR_FEW = BY_HEADS.formatted(NEWEST_HEADS, "") + POSTS;
    private static final String LATER_FOR_FEW = BY_HEADS.formatted(LATER_HEADS, BELOW) + POSTS;
    private static final String FIRST_FOR_MANY = BY_TIME.formatted("") + POSTS;
    private static final String LATER_FOR_MANY = BY_TIME.formatted(BELOW) + POSTS;

    private static final Field<?> NOTHING = DSL.inline((String) null);

    private final DSLContext sql;

    FeedTable(DSLContext sql) {
        this.sql = sql;
    }

    /** For somebody who follows few of all performers: grows with their number, not with the posts. */
    List<Post> ofFew(List<PerformerId> followed, AccountId viewer, PageRequest page) {
        return fetch(page.after() == null ? FIRST_FOR_FEW : LATER_FOR_FEW, followed, viewer, page);
    }

    /** For somebody who follows many of all performers: reads few posts that are not for him. */
    List<Post> ofMany(List<PerformerId> followed, AccountId viewer, PageRequest page) {
        return fetch(page.after() == null ? FIRST_FOR_MANY : LATER_FOR_MANY, followed, viewer, page);
    }

    /** How many performers have published anything. */
    int publishing() {
        return sql.fetchCount(LAST_POST);
    }

    private List<Post> fetch(String query, List<PerformerId> followed, AccountId viewer, PageRequest page) {
        var after = page.after();
        return sql.resultQuery(
                        query,
                        DSL.val(followed.stream().map(PerformerId::value).toArray(UUID[]::new)),
                        DSL.val(page.fetch()),
                        after == null ? NOTHING : DSL.val(after.instant(0)),
                        after == null ? NOTHING : DSL.val(after.uuid(1)),
                        DSL.val(viewer.value()))
                .coerce(PostTable.ROW)
                .fetch(PostTable::post);
    }
}
