package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.POST_LIKE;

import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of who likes what. */
@Repository
class LikeTable {

    private final DSLContext sql;
    private final InstantSource clock;

    LikeTable(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether this is new. */
    boolean add(PostId post, AccountId account) {
        return sql.insertInto(POST_LIKE)
                        .set(POST_LIKE.POST_ID, post.value())
                        .set(POST_LIKE.ACCOUNT_ID, account.value())
                        .set(POST_LIKE.CREATED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether it was so. */
    boolean remove(PostId post, AccountId account) {
        return sql.deleteFrom(POST_LIKE)
                        .where(POST_LIKE.POST_ID.eq(post.value()))
                        .and(POST_LIKE.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }
}
