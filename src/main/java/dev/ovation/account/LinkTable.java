package dev.ovation.account;

import static dev.ovationdb.account.Tables.ONE_TIME_LINK;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** SQL of the links that work once. */
@Component
class LinkTable {

    private final DSLContext sql;

    LinkTable(DSLContext sql) {
        this.sql = sql;
    }

    /** What a link that was used opens: to whom it belongs, and for a new address which one, and who asked. */
    record Used(AccountId account, @Nullable String email, @Nullable UUID askedBy) {}

    void insert(byte[] hash, Used opens, String purpose, Instant now, Instant expires) {
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.HASH, hash)
                .set(ONE_TIME_LINK.ACCOUNT_ID, opens.account().value())
                .set(ONE_TIME_LINK.EMAIL, opens.email())
                .set(ONE_TIME_LINK.ASKED_BY, opens.askedBy())
                .set(ONE_TIME_LINK.PURPOSE, purpose)
                .set(ONE_TIME_LINK.CREATED_AT, now)
                .set(ONE_TIME_LINK.EXPIRES_AT, expires)
                .execute();
    }

    /** Whose it is, used or not. */
    Optional<AccountId> owner(byte[] hash) {
        return sql.select(ONE_TIME_LINK.ACCOUNT_ID)
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.HASH.eq(hash))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /** The address that its open link of this purpose would prove. */
    Optional<String> email(AccountId account, String purpose, Instant now) {
        return sql.select(ONE_TIME_LINK.EMAIL)
                .from(ONE_TIME_LINK)
                .where(open(account))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .fetchOptional(ONE_TIME_LINK.EMAIL);
    }

    /** Uses it up; of many who try at the same time one gets what it opens. */
    Optional<Used> use(byte[] hash, String purpose, Instant now) {
        return sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(ONE_TIME_LINK.HASH.eq(hash))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .returning()
                .fetchOptional(row -> new Used(new AccountId(row.getAccountId()), row.getEmail(), row.getAskedBy()));
    }

    /** An older link of the same purpose stops working when one was used. */
    void useUpAll(AccountId account, String purpose, Instant now) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(open(account))
                .and(ONE_TIME_LINK.PURPOSE.eq(purpose))
                .execute();
    }

    /** Of whatever purpose. */
    void useUpAll(AccountId account, Instant now) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.USED_AT, now)
                .where(open(account))
                .execute();
    }

    private static Condition open(AccountId account) {
        return ONE_TIME_LINK.ACCOUNT_ID.eq(account.value()).and(ONE_TIME_LINK.USED_AT.isNull());
    }

    void deleteBefore(Instant then) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.EXPIRES_AT.lt(then)).execute();
    }
}
