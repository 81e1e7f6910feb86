package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.HANDLE;

import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The SQL of claimed handles. */
@Repository
class HandleTable {

    private final DSLContext sql;
    private final InstantSource clock;

    HandleTable(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Claims a handle for an account; of many at the same time one succeeds. Somebody may take back what he
     * had, also with the underscores elsewhere.
     */
    boolean claim(Handle handle, AccountId account) {
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
}
