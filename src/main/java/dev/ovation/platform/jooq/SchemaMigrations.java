package dev.ovation.platform.jooq;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every module's schema up to date, each with its own history.
 *
 * <p>Asking Flyway fifteen times costs a second at every start, so the fingerprint of all migrations is kept, and
 * nothing is asked while it is the same.
 */
final class SchemaMigrations {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigrations.class);

    /** One build at a time: the other nodes of a fleet wait here, then find nothing to do. */
    private static final long LOCK = 0x4f766174696f6eL;

    private static final String NO_SUCH_TABLE = "42P01";

    private SchemaMigrations() {}

    static void run(DataSource database) {
        var migrations = Migrations.onClassPath();
        try {
            if (!migrations.fingerprint().equals(fingerprintIn(database))) {
                migrate(database, migrations);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not migrate the database: " + failed.getMessage(), failed);
        }
    }

    private static String fingerprintIn(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select fingerprint from platform.migrated")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException failed) {
            if (NO_SUCH_TABLE.equals(failed.getSQLState())) {
                return "";
            }
            throw failed;
        }
    }

    private static void migrate(DataSource database, Migrations migrations) throws SQLException {
        log.info("Migrating {}", String.join(", ", migrations.schemas()));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                migrations.schemas().forEach(schema -> OneSchema.migrate(database, schema));
                statement.execute("create table if not exists platform.migrated"
                        + " (only_row boolean primary key default true check (only_row), fingerprint text not null)");
                statement.execute("insert into platform.migrated (fingerprint) values ('" + migrations.fingerprint()
                        + "') on conflict (only_row) do update set fingerprint = excluded.fingerprint");
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
