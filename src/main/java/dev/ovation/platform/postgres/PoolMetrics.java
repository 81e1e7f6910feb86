package dev.ovation.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.ovation.platform.metrics.Metrics;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How busy the pool of connections is: who waits for one waits for the database. */
@Component
class PoolMetrics {

    private final DataSource database;

    PoolMetrics(DataSource database, Metrics metrics) {
        this.database = database;
        metrics.gauge(
                "ovation_database_connections_in_use",
                "Connections that somebody works with.",
                () -> now(HikariPoolMXBean::getActiveConnections));
        metrics.gauge(
                "ovation_database_connections_idle",
                "Connections that nobody works with.",
                () -> now(HikariPoolMXBean::getIdleConnections));
        metrics.gauge(
                "ovation_database_connections_waiting",
                "How many wait for a connection.",
                () -> now(HikariPoolMXBean::getThreadsAwaitingConnection));
    }

    /** Nothing before the pool is made. */
    private double now(ToDoubleFunction<HikariPoolMXBean> figure) {
        try {
            var pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            return pool == null ? 0 : figure.applyAsDouble(pool);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
