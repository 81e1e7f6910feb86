package dev.ovation.platform.http;

import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.platform.Tables.IDEMPOTENCY_KEY;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored keys. Each call is its own small transaction: the lease must be seen by others at once.
 *
 * <p>Two of them do not wait for the disk. What comes of a claim is written to PostgreSQL's log after it, so that no
 * crash keeps that and loses the claim. An answer that is lost is that of a command which was cut off just before: the
 * lease ends, and the next try goes on with the same operation.
 */
@Component
class IdempotencyTable {

    /** What a key turned out to be. */
    sealed interface Claim {
        record Mine(Operation operation) implements Claim {}

        record Answered(int status, String body) implements Claim {}

        record Running() implements Claim {}

        record Different() implements Claim {}
    }

    /** Of this one transaction. */
    private static final String UNHURRIED = " returning set_config('synchronous_commit', 'off', true)";

    private static final String CLAIM = """
            insert into platform.idempotency_key (scope, key, body_hash, operation_id, locked_until, created_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""" + UNHURRIED;

    private static final String ANSWERED = """
            update platform.idempotency_key set status = ?, body = ?, locked_until = null
            where scope = ? and key = ?""" + UNHURRIED;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    IdempotencyTable(DSLContext sql, JdbcClient jdbc, InstantSource clock) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Claim claim(String scope, String key, byte[] hash, UUID operation, Duration lease) {
        var now = clock.instant();
        var inserted = jdbc.sql(CLAIM)
                .params(scope, key, hash, operation, value(now.plus(lease)), value(now))
                .query(String.class)
                .optional();
        return inserted.isPresent()
                ? new Claim.Mine(Operation.first(operation))
                : lookAt(scope, key, hash, now, lease);
    }

    private Claim lookAt(String scope, String key, byte[] hash, Instant now, Duration lease) {
        var row = sql.selectFrom(IDEMPOTENCY_KEY).where(is(scope, key)).fetchOne();
        if (row == null) {
            return new Claim.Running(); // freed between the two statements: the caller's next turn takes it
        }
        if (!Arrays.equals(row.getBodyHash(), hash)) {
            return new Claim.Different();
        }
        if (row.getStatus() != null) {
            return new Claim.Answered(row.getStatus(), row.getBody());
        }
        var taken = sql.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.LOCKED_UNTIL, now.plus(lease))
                .where(is(scope, key))
                .and(IDEMPOTENCY_KEY.STATUS.isNull())
                .and(IDEMPOTENCY_KEY.LOCKED_UNTIL.isNull().or(IDEMPOTENCY_KEY.LOCKED_UNTIL.lt(now)))
                .execute();
        return taken == 1 ? new Claim.Mine(Operation.again(row.getOperationId())) : new Claim.Running();
    }

    void answered(String scope, String key, int status, String body) {
        jdbc.sql(ANSWERED).params(status, body, scope, key).query(String.class).optional();
    }

    void unlock(String scope, String key) {
        sql.update(IDEMPOTENCY_KEY)
                .setNull(IDEMPOTENCY_KEY.LOCKED_UNTIL)
                .where(is(scope, key))
                .execute();
    }

    void free(String scope, String key) {
        sql.deleteFrom(IDEMPOTENCY_KEY).where(is(scope, key)).execute();
    }

    /** Answers are kept for two days: longer than any client retries. */
    void forgetBefore(Instant then) {
        sql.deleteFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.CREATED_AT.lt(then))
                .execute();
    }

    private static org.jooq.Condition is(String scope, String key) {
        return IDEMPOTENCY_KEY.SCOPE.eq(scope).and(IDEMPOTENCY_KEY.KEY.eq(key));
    }
}
