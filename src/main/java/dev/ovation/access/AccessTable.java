package dev.ovation.access;

import static dev.ovationdb.access.Tables.ACCESS_GRANT;
import static dev.ovationdb.access.Tables.BLOCK;
import static org.jooq.impl.DSL.any;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only class with SQL over grants and blocks. */
@Component
class AccessTable {

    /** More than that is not worth to be read whole. */
    private static final int MOST_OF_ONE = 1_000;

    private static final String GRANT =
            """
            insert into access.access_grant (account, resource, cause, until, created_at)
            select g.*, ?
            from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as timestamptz[])) as g
            on conflict (account, resource, cause) do update set until = excluded.until""";

    private static final String GRANTED =
            """
            select g.resource from access.access_grant g
            where g.account = ? and g.resource = any (cast((select ?) as text[])) and (g.until is null or g.until > ?)
              and not exists (select 1 from access.block b where b.account = g.account and b.resource = g.resource)""";

    private static final String ALL =
            """
            select g.resource, g.until from access.access_grant g
            where g.account = ?
              and not exists (select 1 from access.block b where b.account = g.account and b.resource = g.resource)
            limit %d"""
                    .formatted(MOST_OF_ONE + 1);

    /** Grants of all accounts together. */
    private static final int MOST_KEPT = 100_000;

    /** What one account holds, each until its latest end; what it is blocked from is not among it. */
    record Holdings(Map<Resource, Instant> ends) {

        static final Holdings TOO_MANY = new Holdings(Map.of());

        boolean allows(Resource resource, Instant now) {
            return ends.getOrDefault(resource, Instant.MIN).isAfter(now);
        }
    }

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final Kept<AccountId, Holdings> kept;

    AccessTable(DSLContext sql, JdbcClient jdbc, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        kept = memory.keep(MOST_KEPT, (_, holdings) -> 1 + holdings.ends().size());
    }

    void grant(List<Grant> grants, Instant now) {
        grants.forEach(grant -> kept.changes(grant.account()));
        jdbc.sql(GRANT)
                .params(
                        Columns.value(now),
                        Columns.array(grants.stream().map(grant -> grant.account().value()).toList()),
                        texts(grants, grant -> grant.resource().toString()),
                        texts(grants, grant -> grant.because().toString()),
                        texts(grants, grant -> grant.until() == null ? null : grant.until().toString()))
                .update();
    }

    private static @Nullable String[] texts(List<Grant> grants, Function<Grant, @Nullable String> text) {
        return grants.stream().map(text).toArray(String[]::new);
    }

    void extend(Owner cause, @Nullable Instant until) {
        sql.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.UNTIL, until)
                .where(ACCESS_GRANT.CAUSE.eq(cause.toString()))
                .returning(ACCESS_GRANT.ACCOUNT)
                .forEach(row -> kept.changes(new AccountId(row.getAccount())));
    }

    void withdraw(Owner cause) {
        sql.deleteFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.CAUSE.eq(cause.toString()))
                .returning(ACCESS_GRANT.ACCOUNT)
                .forEach(row -> kept.changes(new AccountId(row.getAccount())));
    }

    /** Everything that an account may see; of those who hold very much, only what is asked for. */
    Set<Resource> granted(AccountId account, Collection<Resource> resources, Instant now) {
        var all = kept.isOn() ? kept.get(account, this::readAll) : Holdings.TOO_MANY;
        return all == null || all == Holdings.TOO_MANY
                ? read(account, resources, now)
                : resources.stream().filter(one -> all.allows(one, now)).collect(Collectors.toUnmodifiableSet());
    }

    private Holdings readAll(AccountId account) {
        var grants = jdbc.sql(ALL)
                .param(account.value())
                .query((row, _) -> Map.entry(
                        Resource.parse(row.getString("resource")),
                        Objects.requireNonNullElse(Columns.instantOrNull(row, "until"), Instant.MAX)))
                .list();
        return grants.size() > MOST_OF_ONE
                ? Holdings.TOO_MANY
                : new Holdings(grants.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, AccessTable::later)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** An array of few primary keys of one account: a handful of index look-ups, one plan whatever their number. */
    private Set<Resource> read(AccountId account, Collection<Resource> resources, Instant now) {
        return jdbc.sql(GRANTED)
                .params(account.value(), names(resources), Columns.value(now))
                .query((row, _) -> Resource.parse(row.getString(1)))
                .set();
    }

    Set<Resource> blocked(AccountId account, Collection<Resource> resources) {
        return sql
                .select(BLOCK.RESOURCE)
                .from(BLOCK)
                .where(BLOCK.ACCOUNT.eq(account.value()))
                .and(BLOCK.RESOURCE.eq(any(names(resources))))
                .fetch(BLOCK.RESOURCE)
                .stream()
                .map(Resource::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    void block(AccountId account, Resource resource, Instant now) {
        kept.changes(account);
        sql.insertInto(BLOCK)
                .set(BLOCK.ACCOUNT, account.value())
                .set(BLOCK.RESOURCE, resource.toString())
                .set(BLOCK.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void unblock(AccountId account, Resource resource) {
        kept.changes(account);
        sql.deleteFrom(BLOCK)
                .where(BLOCK.ACCOUNT.eq(account.value()))
                .and(BLOCK.RESOURCE.eq(resource.toString()))
                .execute();
    }

    void forget(AccountId account) {
        kept.changes(account);
        sql.deleteFrom(ACCESS_GRANT).where(ACCESS_GRANT.ACCOUNT.eq(account.value())).execute();
        sql.deleteFrom(BLOCK).where(BLOCK.ACCOUNT.eq(account.value())).execute();
    }

    void forgetEndedBefore(Instant then) {
        sql.deleteFrom(ACCESS_GRANT).where(ACCESS_GRANT.UNTIL.lt(then)).execute();
    }

    private static String[] names(Collection<Resource> resources) {
        return resources.stream().map(Resource::toString).distinct().toArray(String[]::new);
    }
}
