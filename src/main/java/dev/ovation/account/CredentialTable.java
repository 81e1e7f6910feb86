package dev.ovation.account;

import static dev.ovationdb.account.Tables.CREDENTIAL;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer.Credential;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovationdb.account.tables.records.CredentialRecord;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DeleteConditionStep;
import org.jooq.UpdateConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of sessions and access tokens. */
@Component
class CredentialTable {

    /** A credential as it is found at a call. */
    record Found(
            Credential credential, AccountId account, ByteBuffer hash, Instant lastUsedAt, Instant expiresAt) {}

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
    private static final String FIND =
            "select id, account_id, cookie, last_used_at, expires_at from account.credential where hash = ?";

    private static final int MOST_KEPT = 20_000;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Kept<ByteBuffer, Found> kept;

    CredentialTable(DSLContext sql, JdbcClient jdbc, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        kept = memory.keep(MOST_KEPT);
    }

    /** @param idle since when a session must have been used */
    Optional<Found> find(byte[] hash, Instant now, Instant idle) {
        return Optional.ofNullable(kept.get(ByteBuffer.wrap(hash), this::read))
                .filter(one -> one.expiresAt().isAfter(now))
                .filter(one -> !one.credential().cookie() || one.lastUsedAt().isAfter(idle));
    }

    private @Nullable Found read(ByteBuffer hash) {
        return jdbc.sql(FIND)
                .param(hash.array())
                .query((row, _) -> new Found(
                        new Credential(Columns.uuid(row, "id"), row.getBoolean("cookie")),
                        new AccountId(Columns.uuid(row, "account_id")),
                        hash,
                        Columns.instant(row, "last_used_at"),
                        Columns.instant(row, "expires_at")))
                .optional()
                .orElse(null);
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
        forget(sql.update(CREDENTIAL).set(CREDENTIAL.LAST_USED_AT, now).where(CREDENTIAL.ID.eq(id)));
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
        var own = CREDENTIAL.ID.eq(id).and(CREDENTIAL.ACCOUNT_ID.eq(account.value()));
        return forget(sql.deleteFrom(CREDENTIAL).where(own)) == 1;
    }

    /** @param except the one that stays, or null to end them all */
    void deleteAll(AccountId account, @Nullable UUID except) {
        var others = CREDENTIAL.ACCOUNT_ID.eq(account.value());
        forget(sql.deleteFrom(CREDENTIAL).where(except == null ? others : others.and(CREDENTIAL.ID.ne(except))));
    }

    /** What is kept of them opens nothing any more: their end is looked at with every call. */
    void deleteExpired(Instant now, Instant idle) {
        sql.deleteFrom(CREDENTIAL)
                .where(CREDENTIAL.EXPIRES_AT.le(now))
                .or(CREDENTIAL.COOKIE.isTrue().and(CREDENTIAL.LAST_USED_AT.le(idle)))
                .execute();
    }

    private int forget(UpdateConditionStep<CredentialRecord> change) {
        return forget(change.returning(CREDENTIAL.HASH).fetch(CREDENTIAL.HASH));
    }

    private int forget(DeleteConditionStep<CredentialRecord> change) {
        return forget(change.returning(CREDENTIAL.HASH).fetch(CREDENTIAL.HASH));
    }

    private int forget(List<byte[]> hashes) {
        hashes.forEach(hash -> kept.changes(ByteBuffer.wrap(hash)));
        return hashes.size();
    }
}
