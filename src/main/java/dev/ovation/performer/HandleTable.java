package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.HANDLE;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The SQL of claimed handles. */
@Repository
class HandleTable {

    private static final int MOST_KEPT = 20_000;

    private final DSLContext sql;
    private final InstantSource clock;
    private final Kept<String, PerformerId> leadsTo;

    HandleTable(DSLContext sql, InstantSource clock, Memory memory) {
        this.sql = sql;
        this.clock = clock;
        leadsTo = memory.keep(MOST_KEPT);
    }

    /** Whose it is, the present one or an earlier one. */
    Optional<PerformerId> performer(String name) {
        return Optional.ofNullable(leadsTo.get(name, this::read));
    }

    private @Nullable PerformerId read(String name) {
        return sql.select(HANDLE.PERFORMER_ID)
                .from(HANDLE)
                .where(HANDLE.NAME.eq(name))
                .and(HANDLE.PERFORMER_ID.isNotNull())
                .fetchOne(row -> new PerformerId(row.value1()));
    }

    /**
     * Claims a handle for an account; of many at the same time one succeeds. Somebody may take back what he
     * had, also with the underscores elsewhere.
     */
    boolean claim(Handle handle, AccountId account) {
        changes(HANDLE.LOOK.eq(handle.look()));
        try {
            return sql.insertInto(HANDLE)
                            .set(HANDLE.LOOK, handle.look())
                            .set(HANDLE.NAME, handle.value())
                            .set(HANDLE.ACCOUNT_ID, account.value())
                            .set(HANDLE.CLAIMED_AT, clock.instant())
                            .onConflict(HANDLE.LOOK)
                            .doUpdate()
                            .set(HANDLE.NAME, handle.value())
                            .where(HANDLE.ACCOUNT_ID.eq(account.value()))
                            .execute()
                    == 1;
        } catch (DuplicateKeyException equalName) {
            return false; // of two at the same instant the index of names may speak before that of looks
        }
    }

    /** From now on these handles lead to the performer. */
    void give(AccountId account, PerformerId performer) {
        changes(HANDLE.ACCOUNT_ID.eq(account.value()));
        sql.update(HANDLE)
                .set(HANDLE.PERFORMER_ID, performer.value())
                .where(HANDLE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** Gives up what never led anywhere. */
    void free(AccountId account) {
        sql.deleteFrom(HANDLE)
                .where(HANDLE.ACCOUNT_ID.eq(account.value()))
                .and(HANDLE.PERFORMER_ID.isNull())
                .execute();
    }

    private void changes(Condition which) {
        sql.select(HANDLE.NAME).from(HANDLE).where(which).fetch(HANDLE.NAME).forEach(leadsTo::changes);
    }
}
