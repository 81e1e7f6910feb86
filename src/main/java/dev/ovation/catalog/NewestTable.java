package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.LAST_POST;
import static dev.ovationdb.catalog.Tables.POST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL of each performer's newest posts: the kept row of the very newest, which tells whose posts can be on a first
 * page, and the places of those that a first page can show.
 */
@Repository
class NewestTable {

    /** A first page and one more. */
    static final int FIRST = 21;

    /** So many performers are known by whose newest posts are newest of all. */
    static final int RECENT = 1_000;

    /** Where a published post stands among others. */
    record Place(PerformerId performer, PostId post, Instant publishedAt) {

        static final Comparator<Place> NEWEST_FIRST =
                (one, other) -> one.equals(other) ? 0 : one.isOlderThan(other) ? 1 : -1;

        /** Ids decide as PostgreSQL sorts them, which Java's own order of UUIDs does not. */
        boolean isOlderThan(Place other) {
            var byTime = publishedAt.compareTo(other.publishedAt);
            if (byTime != 0) {
                return byTime < 0;
            }
            var id = post.value();
            var its = other.post.value();
            var high = Long.compareUnsigned(id.getMostSignificantBits(), its.getMostSignificantBits());
            return high != 0
                    ? high < 0
                    : Long.compareUnsigned(id.getLeastSignificantBits(), its.getLeastSignificantBits()) < 0;
        }

        Cursor cursor() {
            return Cursor.of(publishedAt, post);
        }
    }

    private static final String HEADS =
            """
            select l.performer_id, l.post_id, l.published_at from catalog.last_post l
            where l.performer_id = any (cast((select ?) as uuid[]))""";

    private static final String OF_ALL =
            """
            select l.performer_id, l.post_id, l.published_at from catalog.last_post l
            order by l.published_at desc, l.post_id desc limit %d"""
                    .formatted(RECENT);

    private static final String FIRSTS =
            """
            select f.performer_id, p.post_id, p.published_at
            from unnest(cast((select ?) as uuid[])) as f (performer_id)
            cross join lateral (
              select p.id as post_id, p.published_at from catalog.post p
              where p.performer_id = f.performer_id and p.state = 'published'
              order by p.published_at desc, p.id desc limit %d) p
            order by p.published_at desc, p.post_id desc"""
                    .formatted(FIRST);

    private enum Everybody {
        TOGETHER
    }

    private static final int MOST_HEADS = 50_000;
    private static final int MOST_FIRSTS = 4_000;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Kept<PerformerId, Optional<Place>> heads;
    private final Kept<PerformerId, List<Place>> firsts;
    private final Kept<Everybody, List<Place>> recent;

    NewestTable(DSLContext sql, JdbcClient jdbc, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        heads = memory.keep(MOST_HEADS);
        firsts = memory.keep(MOST_FIRSTS);
        recent = memory.keep(1);
    }

    /** Whether it pays to read more than one page needs. */
    boolean isKept() {
        return heads.isOn();
    }

    /** The newest post of each; who published nothing is left out. */
    List<Place> heads(Set<PerformerId> performers) {
        var found = new ArrayList<Place>(performers.size());
        for (var head : heads.values(performers, this::readHeads)) {
            head.ifPresent(found::add);
        }
        return found;
    }

    /** The newest post of each of those {@value #RECENT} whose are newest of all, newest first. */
    List<Place> recent() {
        return Objects.requireNonNull(recent.get(Everybody.TOGETHER, _ -> readRecent()));
    }

    private List<Place> readRecent() {
        return jdbc.sql(OF_ALL).query((row, _) -> place(row)).list();
    }

    /** The newest {@value #FIRST} of each, newest first. */
    Map<PerformerId, List<Place>> firsts(Collection<PerformerId> performers) {
        return firsts.all(performers, this::readFirsts);
    }

    /** To be told by whoever publishes, moves or removes a post of this performer. */
    void changes(PerformerId performer) {
        heads.changes(performer);
        firsts.changes(performer);
        recent.changes(Everybody.TOGETHER);
    }

    /** Keeps the performer's newest post up to date after one came. */
    void cameLast(Place place) {
        changes(place.performer());
        sql.insertInto(LAST_POST)
                .set(LAST_POST.PERFORMER_ID, place.performer().value())
                .set(LAST_POST.PUBLISHED_AT, place.publishedAt())
                .set(LAST_POST.POST_ID, place.post().value())
                .onConflict(LAST_POST.PERFORMER_ID)
                .doUpdate()
                .set(LAST_POST.PUBLISHED_AT, place.publishedAt())
                .set(LAST_POST.POST_ID, place.post().value())
                .where(LAST_POST.PUBLISHED_AT.lt(place.publishedAt()))
                .execute();
    }

    /** Finds the performer's newest post again after one went. */
    void findLast(PerformerId performer) {
        changes(performer);
        sql.deleteFrom(LAST_POST).where(LAST_POST.PERFORMER_ID.eq(performer.value())).execute();
        sql.insertInto(LAST_POST, LAST_POST.PERFORMER_ID, LAST_POST.PUBLISHED_AT, LAST_POST.POST_ID)
                .select(DSL.select(POST.PERFORMER_ID, POST.PUBLISHED_AT, POST.ID)
                        .from(POST)
                        .where(POST.PERFORMER_ID.eq(performer.value()))
                        .and(PostTable.PUBLISHED)
                        .orderBy(POST.PUBLISHED_AT.desc(), POST.ID.desc())
                        .limit(1))
                .execute();
    }

    private Map<PerformerId, Optional<Place>> readHeads(Collection<PerformerId> performers) {
        var found = places(HEADS, performers).stream().collect(toMap(Place::performer, Function.identity()));
        return performers.stream().collect(toMap(one -> one, one -> Optional.ofNullable(found.get(one))));
    }

    private Map<PerformerId, List<Place>> readFirsts(Collection<PerformerId> performers) {
        var found = places(FIRSTS, performers).stream().collect(groupingBy(Place::performer));
        return performers.stream().collect(toMap(one -> one, one -> found.getOrDefault(one, List.of())));
    }

    private List<Place> places(String asked, Collection<PerformerId> performers) {
        var ids = Columns.array(performers.stream().map(PerformerId::value).toList());
        return jdbc.sql(asked).param(ids).query((row, _) -> place(row)).list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new PerformerId(Columns.uuid(row, "performer_id")),
                new PostId(Columns.uuid(row, "post_id")),
                Columns.instant(row, "published_at"));
    }
}
