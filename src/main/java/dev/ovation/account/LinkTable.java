package dev.ovation.account;

import static dev.ovationdb.account.Tables.ONE_TIME_LINK;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** SQL of the links that work once. */
@Component
class LinkTable {

    private final DSLContext sql;

    LinkTable(DSLContext sql) {
        this.sql = sql;
    }

    void insert(byte[] hash, AccountId account, String purpose, Instant now, Instant expires) {
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.HASH, hash)
                .set(ONE_TIME_LINK.ACCOUNT_ID, account.value())
                .set(ONE_TIME_LINK.PURPOSE, purpose)
                .set(ONE_TIME_LINK.CREATED_AT, now)
                .set(ONE_TIME_LINK.EXPIRES_AT, expires)
                .execute();
    }

    /** Uses it up; of many who try at the same time one gets the account. */
    Optional<AccountId> use(byte[] hash, String purpose, Instant now) {
        return sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.HASH.eq(hash))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .returning(ONE_TIME_LINK.ACCOUNT_ID)
                .fetchOptional(row -> new AccountId(row.getAccountId()));
    }

    /** An older link of the same purpose stops working when one was used. */
    void useUpAll(AccountId account, String purpose, Instant now) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.ACCOUNT_ID.eq(account.value()))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }

    void deleteBefore(Instant then) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.EXPIRES_AT.lt(then)).execute();
    }
}
