package dev.ovation.account;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of accounts whose address nobody confirmed and that nobody used, as far as this module knows. */
@Repository
class UnusedTable {

    private static final String UNUSED =
            """
            select a.id from account.account a
            where a.email_confirmed_at is null and a.closed_at is null and a.closing_at is null
              and a.created_at < :before and a.roles = '{fan}' and a.suspended_at is null
              and not exists (select from account.credential c where c.account_id = a.id and c.last_used_at >= :before)
              and not exists (select from account.one_time_link l where l.account_id = a.id and l.created_at >= :before)
              and not exists (select from account.data_export e where e.account_id = a.id)
            """;

    private final JdbcClient jdbc;

    UnusedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those behind this one, the oldest first. @param before since when nobody used them */
    List<AccountId> after(AccountId last, Instant before, int most) {
        return jdbc.sql(UNUSED + "and a.id > :last order by a.id limit :most")
                .param("before", value(before))
                .param("last", last.value())
                .param("most", most)
                .query((row, _) -> new AccountId(Columns.uuid(row, "id")))
                .list();
    }

    /** If it is still unused, nobody confirms it or signs in by a password until the transaction ends. */
    boolean lock(AccountId id, Instant before) {
        jdbc.sql("select id from account.account where id = ? for update").param(id.value()).query().listOfRows();
        return jdbc.sql(UNUSED + "and a.id = :id")
                .param("before", value(before))
                .param("id", id.value())
                .query()
                .optionalValue()
                .isPresent();
    }
}
