package dev.ovation.account;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.privacy.ForgetPart.Person;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of accounts whose owners leave; what is kept of accounts is told by {@link AccountTable}. */
@Component
class ClosingTable {

    /** Whose account is to be closed, since when. */
    record Due(AccountId account, Instant since) {}

    /** Somebody who left, and whom the last mail is for, unless there is none. */
    record Leaver(Person person, Locale locale, Instant since, boolean told) {}

    /** Takes the person out of the row, and keeps until the end what is still needed. */
    private static final String CLOSE =
            """
            with leaver as (
              select id, email, locale from account.account
              where id = ? and closing_at <= ? and closed_at is null for update),
            erasure as (
              insert into account.erasure (account_id, email, locale, told, closed_at)
              select id, email, locale, ?, ? from leaver)
            update account.account a set
              email = 'closed-' || gen_random_uuid() || '@invalid', email_confirmed_at = null, password_hash = ?,
              display_name = '', locale = 'en', time_zone = 'UTC', roles = '{fan}', suspended_because = null,
              closed_at = ?
            from leaver l where a.id = l.id""";

    private final JdbcClient jdbc;
    private final AccountTable accounts;

    ClosingTable(JdbcClient jdbc, AccountTable accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** False when it is closed already. Null to stay. */
    boolean closeAt(AccountId account, @Nullable Instant when) {
        accounts.changes(account);
        return jdbc.sql("update account.account set closing_at = ? where id = ? and closed_at is null")
                        .params(Columns.values(Columns.valueOrNull(when), account.value()))
                        .update()
                == 1;
    }

    List<Due> due(Instant now) {
        return jdbc.sql("select id, closing_at from account.account where closing_at <= ? and closed_at is null"
                        + " order by closing_at")
                .param(value(now))
                .query((row, _) -> new Due(
                        new AccountId(Columns.uuid(row, "id")), Columns.instant(row, "closing_at")))
                .list();
    }

    /** False when it is not to be closed any more, or was. */
    boolean close(AccountId account, String nobodysHash, boolean told, Instant now) {
        accounts.changes(account);
        var at = value(now);
        return jdbc.sql(CLOSE).params(account.value(), at, told, at, nobodysHash, at).update() == 1;
    }

    void forgetLinks(AccountId account) {
        jdbc.sql("delete from account.one_time_link where account_id = ?").param(account.value()).update();
    }

    List<Leaver> leavers() {
        return jdbc.sql("select e.*, a.closing_at from account.erasure e join account.account a on a.id = e.account_id"
                        + " order by e.closed_at")
                .query((row, _) -> new Leaver(
                        new Person(new AccountId(Columns.uuid(row, "account_id")), row.getString("email")),
                        Locale.forLanguageTag(row.getString("locale")),
                        Columns.instant(row, "closing_at"),
                        row.getBoolean("told")))
                .list();
    }

    /** False when somebody else has done it. */
    boolean forgotten(AccountId account) {
        jdbc.sql("delete from account.data_export where account_id = ?").param(account.value()).update();
        return jdbc.sql("delete from account.erasure where account_id = ?").param(account.value()).update() == 1;
    }

    /** An admin who stays. */
    Optional<AccountId> adminBeside(AccountId account) {
        return jdbc.sql("select id from account.account where 'admin' = any (roles) and id <> ?"
                        + " and closing_at is null and suspended_at is null limit 1")
                .param(account.value())
                .query((row, _) -> new AccountId(Columns.uuid(row, "id")))
                .optional();
    }
}
