package dev.ovation.access;

import static dev.ovationdb.access.Tables.ACCESS_GRANT;
import static dev.ovationdb.access.Tables.BLOCK;
import static org.jooq.impl.DSL.any;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only class with SQL over grants and blocks. */
@Component
class AccessTable {

    private static final String GRANT =
            """
            insert into access.access_grant (account, resource, cause, until, created_at)
            values (?, ?, ?, cast(? as timestamptz), ?)
            on conflict (account, resource, cause) do update set until = excluded.until""";

    private static final String GRANTED =
            """
            select g.resource from access.access_grant g
            where g.account = ? and g.resource = any (cast((select ?) as text[])) and (g.until is null or g.until > ?)
              and not exists (select 1 from access.block b where b.account = g.account and b.resource = g.resource)""";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    AccessTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    void grant(AccountId account, Resource resource, @Nullable Instant until, Owner cause, Instant now) {
        jdbc.sql(GRANT)
                .params(Columns.values(
                        account.value(),
                        resource.toString(),
                        cause.toString(),
                        Columns.valueOrNull(until),
                        Columns.value(now)))
                .update();
    }

    void extend(Owner cause, @Nullable Instant until) {
        sql.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.UNTIL, until)
                .where(ACCESS_GRANT.CAUSE.eq(cause.toString()))
                .execute();
    }

    void withdraw(Owner cause) {
        sql.deleteFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.CAUSE.eq(cause.toString()))
                .execute();
    }

    /** An array of few primary keys of one account: a handful of index look-ups, one plan whatever their number. */
    Set<Resource> granted(AccountId account, Collection<Resource> resources, Instant now) {
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
        sql.insertInto(BLOCK)
                .set(BLOCK.ACCOUNT, account.value())
                .set(BLOCK.RESOURCE, resource.toString())
                .set(BLOCK.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void unblock(AccountId account, Resource resource) {
        sql.deleteFrom(BLOCK)
                .where(BLOCK.ACCOUNT.eq(account.value()))
                .and(BLOCK.RESOURCE.eq(resource.toString()))
                .execute();
    }

    void forgetEndedBefore(Instant then) {
        sql.deleteFrom(ACCESS_GRANT).where(ACCESS_GRANT.UNTIL.lt(then)).execute();
    }

    private static String[] names(Collection<Resource> resources) {
        return resources.stream().map(Resource::toString).distinct().toArray(String[]::new);
    }
}
