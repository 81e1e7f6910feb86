package dev.ovation.account;

import static dev.ovation.platform.jooq.Columns.value;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.privacy.PrivacySettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of exports. */
@Component
class DataExportTable {

    /** One that is being made is waited for; one that failed is asked for again at once. */
    private static final String ASK =
            """
            insert into account.data_export as e (account_id, id, state, asked_at) values (?, ?, 'asked', ?)
            on conflict (account_id) do update set
              id = excluded.id, state = 'asked', done = 0, chapters = 0, bytes = null, expires_at = null,
              asked_at = excluded.asked_at
            where e.state <> 'asked' and (e.state = 'failed' or e.asked_at <= ?)""";

    private final JdbcClient jdbc;
    private final PrivacySettings settings;

    DataExportTable(JdbcClient jdbc, PrivacySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** False when there is one that this one would have to follow too soon. */
    boolean ask(AccountId account, UUID id, Instant now) {
        return jdbc.sql(ASK)
                        .params(account.value(), id, value(now), value(now.minus(settings.exportPause())))
                        .update()
                == 1;
    }

    Optional<DataExport> of(AccountId account) {
        return jdbc.sql("select * from account.data_export where account_id = ?")
                .param(account.value())
                .query((row, _) -> export(row))
                .optional();
    }

    void progress(UUID id, int done, int chapters) {
        jdbc.sql("update account.data_export set done = ?, chapters = ? where id = ? and state = 'asked'")
                .params(done, chapters, id)
                .update();
    }

    /** False when nobody waits for it any more. */
    boolean ready(UUID id, long bytes, Instant now) {
        return jdbc.sql("update account.data_export set state = 'ready', bytes = ?, expires_at = ?"
                                + " where id = ? and state = 'asked'")
                        .params(bytes, value(now.plus(settings.exportLife())), id)
                        .update()
                == 1;
    }

    void failed(UUID id) {
        jdbc.sql("update account.data_export set state = 'failed' where id = ? and state = 'asked'")
                .param(id)
                .update();
    }

    List<AccountId> expired(Instant now, int most) {
        return jdbc.sql("select account_id from account.data_export where state = 'ready' and expires_at <= ? limit ?")
                .params(value(now), most)
                .query((row, _) -> new AccountId(Columns.uuid(row, "account_id")))
                .list();
    }

    /** Unless another one was asked for meanwhile. */
    void expire(AccountId account, Instant now) {
        jdbc.sql("update account.data_export set state = 'expired', bytes = null"
                        + " where account_id = ? and state = 'ready' and expires_at <= ?")
                .params(account.value(), value(now))
                .update();
    }

    private DataExport export(ResultSet row) throws SQLException {
        var askedAt = Columns.instant(row, "asked_at");
        var chapters = row.getInt("chapters");
        return new DataExport(
                Columns.uuid(row, "id"),
                row.getString("state"),
                chapters == 0 ? 0 : (double) row.getInt("done") / chapters,
                askedAt,
                askedAt.plus(settings.exportPause()),
                Columns.instantOrNull(row, "expires_at"),
                Columns.longOrNull(row, "bytes"));
    }
}
