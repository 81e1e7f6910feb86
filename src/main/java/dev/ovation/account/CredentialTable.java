package dev.ovation.account;

import static dev.ovationdb.account.Tables.CREDENTIAL;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer.Credential;
import dev.ovation.platform.identity.Viewer.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of sessions and access tokens. */
@Component
class CredentialTable {

    /** A credential as it is found at a call. */
    record Found(SignedIn viewer, Instant lastUsedAt, boolean suspended) {}

    /** A credential as its owner sees it. */
    record Listed(
            UUID id,
            boolean cookie,
            @Nullable String label,
            @Nullable String device,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt) {}

    // Runs at every signed-in call, so it is written by hand: nothing to build, nothing to map by reflection.
    private static final String FIND = """
            select c.id, c.account_id, c.cookie, c.last_used_at, array_to_string(a.roles, ','),
              a.suspended_at is not null as suspended
            from account.credential c join account.account a on a.id = c.account_id
            where c.hash = ? and c.expires_at > ? and (not c.cookie or c.last_used_at > ?)""";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    CredentialTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** @param idle since when a session must have been used */
    Optional<Found> find(byte[] hash, Instant now, Instant idle) {
        return jdbc.sql(FIND)
                .params(hash, Timestamp.from(now), Timestamp.from(idle))
                .query((row, _) -> new Found(
                        new SignedIn(
                                new AccountId(row.getObject(2, UUID.class)),
                                AccountTable.roles(row.getString(5).split(",")),
                                new Credential(row.getObject(1, UUID.class), row.getBoolean(3))),
                        row.getTimestamp(4).toInstant(),
                        row.getBoolean(6)))
                .optional();
    }

    void insert(
            UUID id,
            byte[] hash,
            AccountId account,
            boolean cookie,
            @Nullable String label,
            @Nullable String device,
            Instant now,
            Instant expires) {
        sql.insertInto(CREDENTIAL)
                .set(CREDENTIAL.ID, id)
                .set(CREDENTIAL.HASH, hash)
                .set(CREDENTIAL.ACCOUNT_ID, account.value())
                .set(CREDENTIAL.COOKIE, cookie)
                .set(CREDENTIAL.LABEL, label)
                .set(CREDENTIAL.DEVICE, device)
                .set(CREDENTIAL.CREATED_AT, now)
                .set(CREDENTIAL.LAST_USED_AT, now)
                .set(CREDENTIAL.EXPIRES_AT, expires)
                .execute();
    }

    void used(UUID id, Instant now) {
        sql.update(CREDENTIAL)
                .set(CREDENTIAL.LAST_USED_AT, now)
                .where(CREDENTIAL.ID.eq(id))
                .execute();
    }

    List<Listed> of(AccountId account, Instant now, Instant idle) {
        return sql.selectFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(account.value()))
                .and(CREDENTIAL.EXPIRES_AT.gt(now))
                .and(CREDENTIAL.COOKIE.isFalse().or(CREDENTIAL.LAST_USED_AT.gt(idle)))
                .orderBy(CREDENTIAL.ID.desc())
                .limit(100)
                .fetch(row -> new Listed(
                        row.getId(),
                        row.getCookie(),
                        row.getLabel(),
                        row.getDevice(),
                        row.getCreatedAt(),
                        row.getLastUsedAt(),
                        row.getExpiresAt()));
    }

    boolean delete(AccountId account, UUID id) {
        return sql.deleteFrom(CREDENTIAL)
                        .where(CREDENTIAL.ID.eq(id))
                        .and(CREDENTIAL.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    /** @param except the one that stays, or null to end them all */
    void deleteAll(AccountId account, @Nullable UUID except) {
        var others = CREDENTIAL.ACCOUNT_ID.eq(account.value());
        sql.deleteFrom(CREDENTIAL)
                .where(except == null ? others : others.and(CREDENTIAL.ID.ne(except)))
                .execute();
    }

    void deleteExpired(Instant now, Instant idle) {
        sql.deleteFrom(CREDENTIAL)
                .where(CREDENTIAL.EXPIRES_AT.le(now))
                .or(CREDENTIAL.COOKIE.isTrue().and(CREDENTIAL.LAST_USED_AT.le(idle)))
                .execute();
    }
}
