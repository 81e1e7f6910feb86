package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.http.IdempotencyTable.Claim;
import dev.ovation.platform.http.IdempotencyTable.Told;
import dev.ovation.platform.http.IdempotencyTable.Wanted;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A key does not wait for the disk, and nothing that comes after it on the same connection is in less of a hurry. */
@SpringBootTest
class UnhurriedKeysTests {

    private static final String SCOPE = "a scope";
    private static final byte[] HASH = "a body".getBytes(StandardCharsets.UTF_8);

    @Autowired
    DataSource database;

    private Connection connection;
    private IdempotencyTable table;
    private JdbcClient jdbc;

    @BeforeEach
    void onOneConnection() throws SQLException {
        connection = database.getConnection();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        table = new IdempotencyTable(DSL.using(connection), jdbc, InstantSource.system());
    }

    @AfterEach
    void giveItBack() throws SQLException {
        connection.close();
    }

    @Test
    void neitherAClaimNorAnAnswerWaits() throws SQLException {
        var key = UUID.randomUUID().toString();
        connection.setAutoCommit(false);

        claim(key);
        assertThat(commits()).isEqualTo("off");
        connection.commit();

        table.answered(List.of(new Told(SCOPE, key, 201, "{}")));
        assertThat(commits()).isEqualTo("off");
        connection.commit();
        assertThat(commits()).isEqualTo("on");
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Test
    void whatComesNextOnTheConnectionWaitsAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(claim(key)).containsExactly(true);
        assertThat(commits()).isEqualTo("on");
        table.answered(List.of(new Told(SCOPE, key, 201, "{}")));
        assertThat(commits()).isEqualTo("on");
        assertThat(table.lookAt(SCOPE, key, HASH)).isEqualTo(new Claim.Answered(201, "{}"));
    }

    /** Whether it is the caller's now. */
    private List<Boolean> claim(String key) {
        return table.claim(List.of(new Wanted(SCOPE, key, HASH, UUID.randomUUID()))).stream()
                .map(Optional::isPresent)
                .toList();
    }

    private String commits() {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }
}
