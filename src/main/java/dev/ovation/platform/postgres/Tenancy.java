package dev.ovation.platform.postgres;

import dev.ovation.platform.WrongSetting;
import dev.ovation.platform.memory.Memory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes sure that a process is alone with its database, by a lock that it holds as long as it lives; only then is
 * {@link Memory} of use. Processes that share a database hold the lock together and keep nothing in memory.
 */
@Component
class Tenancy implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Tenancy.class);

    /** "Ovation" in letters' numbers, and one more than the lock of the migrations. */
    private static final long LOCK = 0x4f766174696f6fL;

    /** The process before us may be on its way out. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a process that was killed had in hand is committed or not by then. */
    private static final Duration LAST_COMMITS = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Database database;
    private final boolean shared;
    private final Memory memory;
    private final Duration patience;
    private @Nullable Thread tenant;
    private @Nullable Connection lease;

    @Autowired
    Tenancy(Database database, DatabaseSettings settings, Memory memory) {
        this(database, settings.isShared(), memory, PATIENCE);
    }

    Tenancy(Database database, boolean shared, Memory memory, Duration patience) {
        this.database = database;
        this.shared = shared;
        this.memory = memory;
        this.patience = patience;
    }

    /** Before anything is served, after everything is made. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        var first = new CompletableFuture<Connection>();
        begin(Thread.ofVirtual().name("tenancy").unstarted(() -> live(first)));
        first.join();
    }

    private synchronized void begin(Thread thread) {
        tenant = thread;
        thread.start();
    }

    @Override
    public synchronized void stop() {
        tenant = null;
        memory.distrust();
        close(lease);
        lease = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return tenant != null;
    }

    private void live(CompletableFuture<Connection> first) {
        while (isTenant()) {
            try (var connection = connect()) {
                hold(connection);
                take(connection);
                first.complete(connection);
                if (!shared) {
                    Thread.sleep(LAST_COMMITS);
                    ifTenant(memory::trust);
                }
                // Nobody ever sends one: it returns when the connection is lost, and not before.
                connection.unwrap(PGConnection.class).getNotifications(0);
            } catch (SQLException lost) {
                if (!first.isDone()) {
                    first.completeExceptionally(refused(lost));
                    return;
                }
            } catch (InterruptedException ended) {
                return;
            } finally {
                ifTenant(memory::distrust);
            }
            pause();
        }
    }

    /** Whoever was stopped while it waited is not: another may live here by then. */
    private synchronized boolean isTenant() {
        return tenant == Thread.currentThread();
    }

    /** So that whoever stops us can cut it. */
    private synchronized void hold(Connection connection) throws SQLException {
        if (!isTenant()) {
            throw new SQLException("It was stopped before it was there");
        }
        lease = connection;
    }

    private synchronized void ifTenant(Runnable act) {
        if (isTenant()) {
            act.run();
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "Ovation's tenancy");
        return DriverManager.getConnection(database.url(), properties);
    }

    private void take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
            statement.execute("select pg_advisory_lock" + (shared ? "_shared" : "") + "(" + LOCK + ")");
        }
    }

    private static RuntimeException refused(SQLException lost) {
        return "55P03".equals(lost.getSQLState())
                ? new WrongSetting(
                        "ovation.database.shared (OVATION_DATABASE_SHARED)",
                        "must be true for every process when several use one database, and another one uses this one.")
                : new IllegalStateException("The database went away at the start: " + lost.getMessage(), lost);
    }

    private void pause() {
        if (isTenant()) {
            log.warn("The lock on the database is lost; nothing is kept in memory until it is held again.");
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            log.debug("It was gone already", gone);
        }
    }
}
