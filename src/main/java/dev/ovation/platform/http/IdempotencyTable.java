package dev.ovation.platform.http;

import static dev.ovation.platform.jooq.Columns.array;
import static dev.ovation.platform.jooq.Columns.instant;
import static dev.ovation.platform.jooq.Columns.uuid;
import static dev.ovation.platform.jooq.Columns.value;
import static dev.ovationdb.platform.Tables.IDEMPOTENCY_KEY;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored keys. Each call is its own small transaction: the lease must be seen by others at once. What is claimed at
 * the same time, or answered, comes as one call.
 *
 * <p>Two of them do not wait for the disk. What comes of a claim is written to PostgreSQL's log after it, so that no
 * crash keeps that and loses the claim. An answer that is lost is that of a command which was cut off just before: the
 * lease ends, and the next try goes on with the same operation.
 */
@Component
class IdempotencyTable {

    /** What a key turned out to be. */
    sealed interface Claim {
        record Mine(Operation operation, Lease lease) implements Claim {}

        record Answered(int status, String body) implements Claim {}

        record Running() implements Claim {}

        record Different() implements Claim {}
    }

    /** That nobody else runs the command of a key before this moment; whoever comes later has another one. */
    record Lease(String scope, String key, Instant until) {}

    /** A key that somebody wants to use for this operation. */
    record Wanted(String scope, String key, byte[] hash, UUID operation) {}

    /** What the command of a key answered. */
    record Told(String scope, String key, int status, String body) {}

    private static final Duration LEASE = Duration.ofSeconds(20);

    /** Of this one transaction. */
    private static final String UNHURRIED = " returning set_config('synchronous_commit', 'off', true)";

    /** In the order of their keys, so that two that claim the same ones do not wait for each other in a circle. */
    private static final String CLAIM = """
            insert into platform.idempotency_key (scope, key, body_hash, operation_id, locked_until, created_at)
            select w.scope, w.key, w.hash, w.operation, ?, ?
            from unnest(cast((select ?) as text[]), cast((select ?) as text[]), cast((select ?) as bytea[]),
              cast((select ?) as uuid[])) as w (scope, key, hash, operation)
            order by w.scope, w.key
            on conflict do nothing""" + UNHURRIED + ", operation_id, locked_until";

    private static final String ANSWERED = """
            update platform.idempotency_key k set status = a.status, body = a.body, locked_until = null
            from unnest(cast((select ?) as text[]), cast((select ?) as text[]), cast((select ?) as int[]),
              cast((select ?) as text[])) as a (scope, key, status, body)
            where k.scope = a.scope and k.key = a.key""" + UNHURRIED;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    IdempotencyTable(DSLContext sql, JdbcClient jdbc, InstantSource clock) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For those of them that are new keys, and are their callers' now. */
    List<Optional<Lease>> claim(List<Wanted> all) {
        var now = clock.instant();
        var mine = new HashMap<UUID, Instant>();
        jdbc.sql(CLAIM)
                .params(
                        value(now.plus(LEASE)),
                        value(now),
                        all.stream().map(Wanted::scope).toArray(String[]::new),
                        all.stream().map(Wanted::key).toArray(String[]::new),
                        all.stream().map(Wanted::hash).toArray(byte[][]::new),
                        array(all.stream().map(Wanted::operation).toList()))
                .query(row -> {
                    mine.put(uuid(row, "operation_id"), instant(row, "locked_until"));
                });
        return all.stream()
                .map(wanted -> Optional.ofNullable(mine.get(wanted.operation()))
                        .map(until -> new Lease(wanted.scope(), wanted.key(), until)))
                .toList();
    }

    /** What there is under a key that somebody claimed before. */
    Claim lookAt(String scope, String key, byte[] hash) {
        var now = clock.instant();
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
        return sql.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.LOCKED_UNTIL, now.plus(LEASE))
                .where(is(scope, key))
                .and(IDEMPOTENCY_KEY.STATUS.isNull())
                .and(IDEMPOTENCY_KEY.LOCKED_UNTIL.isNull().or(IDEMPOTENCY_KEY.LOCKED_UNTIL.lt(now)))
                .returning(IDEMPOTENCY_KEY.LOCKED_UNTIL)
                .fetchOptional(IDEMPOTENCY_KEY.LOCKED_UNTIL)
                .<Claim>map(until -> new Claim.Mine(
                        Operation.again(row.getOperationId()), new Lease(scope, key, until)))
                .orElseGet(Claim.Running::new);
    }

    void answered(List<Told> all) {
        jdbc.sql(ANSWERED)
                .params(
                        all.stream().map(Told::scope).toArray(String[]::new),
                        all.stream().map(Told::key).toArray(String[]::new),
                        all.stream().map(Told::status).toArray(Integer[]::new),
                        all.stream().map(Told::body).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Lets others try at once; does nothing when somebody does already. */
    void unlock(Lease lease) {
        sql.update(IDEMPOTENCY_KEY)
                .setNull(IDEMPOTENCY_KEY.LOCKED_UNTIL)
                .where(is(lease))
                .execute();
    }

    /** Forgets the key and its operation; does nothing when somebody goes on with it already. */
    void free(Lease lease) {
        sql.deleteFrom(IDEMPOTENCY_KEY).where(is(lease)).execute();
    }

    /** Answers are kept for two days: longer than any client retries. */
    void forgetBefore(Instant then) {
        sql.deleteFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.CREATED_AT.lt(then))
                .execute();
    }

    void forget(String scope) {
        sql.deleteFrom(IDEMPOTENCY_KEY).where(IDEMPOTENCY_KEY.SCOPE.eq(scope)).execute();
    }

    private static org.jooq.Condition is(Lease lease) {
        return is(lease.scope(), lease.key()).and(IDEMPOTENCY_KEY.LOCKED_UNTIL.eq(lease.until()));
    }

    private static org.jooq.Condition is(String scope, String key) {
        return IDEMPOTENCY_KEY.SCOPE.eq(scope).and(IDEMPOTENCY_KEY.KEY.eq(key));
    }
}
