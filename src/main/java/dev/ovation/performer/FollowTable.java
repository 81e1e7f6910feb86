package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.FOLLOWING;
import static dev.ovationdb.performer.Tables.PROFILE;

import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of who follows whom. */
@Repository
class FollowTable {

    private final DSLContext sql;
    private final InstantSource clock;

    FollowTable(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether this is new. */
    boolean add(AccountId account, PerformerId performer) {
        return sql.insertInto(FOLLOWING)
                        .set(FOLLOWING.ACCOUNT_ID, account.value())
                        .set(FOLLOWING.PERFORMER_ID, performer.value())
                        .set(FOLLOWING.SINCE, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether it was so. */
    boolean remove(AccountId account, PerformerId performer) {
        return sql.deleteFrom(FOLLOWING)
                        .where(FOLLOWING.ACCOUNT_ID.eq(account.value()))
                        .and(FOLLOWING.PERFORMER_ID.eq(performer.value()))
                        .execute()
                == 1;
    }

    boolean follows(AccountId account, PerformerId performer) {
        return sql.fetchExists(
                FOLLOWING,
                FOLLOWING.ACCOUNT_ID.eq(account.value()).and(FOLLOWING.PERFORMER_ID.eq(performer.value())));
    }

    /** Whom somebody follows, without those whom nobody may see now. */
    List<PerformerId> followed(AccountId account) {
        return sql.select(FOLLOWING.PERFORMER_ID)
                .from(FOLLOWING)
                .join(PROFILE)
                .on(PROFILE.ID.eq(FOLLOWING.PERFORMER_ID))
                .where(FOLLOWING.ACCOUNT_ID.eq(account.value()))
                .and(PROFILE.HIDDEN.isFalse())
                .fetch(row -> new PerformerId(row.value1()));
    }
}
