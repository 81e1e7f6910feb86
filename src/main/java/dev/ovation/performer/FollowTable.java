package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.FOLLOWING;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who follows whom. */
@Repository
class FollowTable {

    /** One row however many there are, and one plan whoever asks. */
    private static final String FOLLOWED =
            """
            select coalesce(array_agg(f.performer_id), '{}') as followed
            from performer.following f where f.account_id = (select ?)""";

    /** Of all accounts together. */
    private static final int MOST_KEPT = 200_000;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Kept<AccountId, Set<PerformerId>> kept;

    FollowTable(DSLContext sql, JdbcClient jdbc, InstantSource clock, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.clock = clock;
        kept = memory.keep(MOST_KEPT, (_, followed) -> 1 + followed.size());
    }

    /** To be told by whoever changes its rows elsewhere. */
    void changes(AccountId account) {
        kept.changes(account);
    }

    /** Whether this is new. */
    boolean add(AccountId account, PerformerId performer) {
        kept.changes(account);
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
        kept.changes(account);
        return sql.deleteFrom(FOLLOWING)
                        .where(FOLLOWING.ACCOUNT_ID.eq(account.value()))
                        .and(FOLLOWING.PERFORMER_ID.eq(performer.value()))
                        .execute()
                == 1;
    }

    boolean follows(AccountId account, PerformerId performer) {
        return followed(account).contains(performer);
    }

    /** The hidden ones too. */
    Set<PerformerId> followed(AccountId account) {
        return Objects.requireNonNull(kept.get(account, this::read));
    }

    private Set<PerformerId> read(AccountId account) {
        return jdbc.sql(FOLLOWED)
                .param(account.value())
                .query((row, _) -> Columns.uuids(row, "followed").stream()
                        .map(PerformerId::new)
                        .collect(Collectors.toUnmodifiableSet()))
                .single();
    }
}
