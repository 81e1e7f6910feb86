package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.FOLLOWING;

import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who follows whom. */
@Repository
class FollowTable {

    /** One row however many there are. The hidden ones are few and have an index of their own. */
    private static final String FOLLOWED =
            """
            select count(*), coalesce(cast(array_agg(f.performer_id) as text), '{}')
            from performer.following f
            where f.account_id = (select ?) -- one plan, whoever asks
              and not exists (select 1 from performer.profile p where p.id = f.performer_id and p.hidden)""";

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    FollowTable(DSLContext sql, JdbcClient jdbc, InstantSource clock) {
        this.sql = sql;
        this.jdbc = jdbc;
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

    Followed followed(AccountId account) {
        return jdbc.sql(FOLLOWED)
                .param(account.value())
                .query((row, _) -> new Followed(row.getInt(1), row.getString(2)))
                .single();
    }
}
