package dev.ovation.notification;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL of whose turn it is to send, among all nodes: a lock of PostgreSQL that goes with its connection. */
@Component
class TurnTable {

    private static final long LOCK = 0x4f766d61696cL;

    private final JdbcTemplate jdbc;

    TurnTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing while another node has the turn; a node that dies loses it at once. */
    void take(Runnable work) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!isTrue(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return false;
            }
            try {
                work.run();
            } finally {
                isTrue(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
            return true;
        });
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
