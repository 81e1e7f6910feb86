package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.POST_LIKE;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who likes what. */
@Repository
class LikeTable {

    private static final String LIKED =
            """
            select l.post_id from catalog.post_like l
            where l.account_id = ? and l.post_id = any (cast((select ?) as uuid[]))""";

    private static final int MOST_KEPT = 100_000;

    private record Like(PostId post, AccountId account) {}

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Kept<Like, Boolean> kept;

    LikeTable(DSLContext sql, JdbcClient jdbc, InstantSource clock, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.clock = clock;
        kept = memory.keep(MOST_KEPT);
    }

    /** Which of these posts the account likes. */
    Set<PostId> liked(AccountId account, Collection<PostId> posts) {
        var asked = posts.stream().map(post -> new Like(post, account)).toList();
        return kept.all(asked, missing -> read(account, missing)).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(like -> like.getKey().post())
                .collect(Collectors.toSet());
    }

    private Map<Like, Boolean> read(AccountId account, Collection<Like> asked) {
        var ids = Columns.array(asked.stream().map(like -> like.post().value()).toList());
        var liked = jdbc.sql(LIKED).params(account.value(), ids).query(UUID.class).set();
        return asked.stream().collect(Collectors.toMap(like -> like, like -> liked.contains(like.post().value())));
    }

    /** Whether this is new. */
    boolean add(PostId post, AccountId account) {
        kept.changes(new Like(post, account));
        return sql.insertInto(POST_LIKE)
                        .set(POST_LIKE.POST_ID, post.value())
                        .set(POST_LIKE.ACCOUNT_ID, account.value())
                        .set(POST_LIKE.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** All of somebody's; gives the posts. */
    List<PostId> forget(AccountId account) {
        var posts = sql.deleteFrom(POST_LIKE)
                .where(POST_LIKE.ACCOUNT_ID.eq(account.value()))
                .returning(POST_LIKE.POST_ID)
                .fetch(row -> new PostId(row.getPostId()));
        posts.forEach(post -> kept.changes(new Like(post, account)));
        return posts;
    }

    /** Whether it was so. */
    boolean remove(PostId post, AccountId account) {
        kept.changes(new Like(post, account));
        return sql.deleteFrom(POST_LIKE)
                        .where(POST_LIKE.POST_ID.eq(post.value()))
                        .and(POST_LIKE.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }
}
