package dev.ovation.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.platform.WrongSetting;
import dev.ovation.platform.memory.Memory;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Memory is of use only while nobody else can change the database, and every process knows in time. */
@HouseTest
class TenancyTests {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final House house;
    private final JdbcClient jdbc;
    private final Database database;
    private final Tenancy ours;
    private final Memory memory;

    TenancyTests(House house, JdbcClient jdbc, Database database, Tenancy ours, Memory memory) {
        this.house = house;
        this.jdbc = jdbc;
        this.database = database;
        this.ours = ours;
        this.memory = memory;
    }

    @BeforeEach
    @AfterEach
    void weAreAlone() {
        if (!ours.isRunning()) {
            ours.start();
        }
        house.untilAlone();
    }

    @Test
    void nobodyElseStartsOverADatabaseThatIsInUse() {
        for (var shared : new boolean[] {true, false}) {
            var other = new Tenancy(database, shared, new Memory(), Duration.ofMillis(200));
            assertThatThrownBy(other::start)
                    .hasRootCauseInstanceOf(WrongSetting.class)
                    .rootCause()
                    .hasMessageContaining("OVATION_DATABASE_SHARED");
            other.stop();
        }
        assertThat(memory.isTrusted()).isTrue();
    }

    @Test
    void theNextOneWaitsForTheOneBefore() throws Exception {
        var its = new Memory();
        var next = new Tenancy(database, false, its, A_WHILE);
        var starting = Thread.ofVirtual().start(next::start);
        assertThat(starting.join(Duration.ofMillis(500))).isFalse();
        ours.stop();
        assertThat(memory.isTrusted()).isFalse();
        await().atMost(A_WHILE).until(its::isTrusted);
        next.stop();
        assertThat(its.isTrusted()).isFalse();
    }

    @Test
    void processesThatShareADatabaseKeepNothing() throws Exception {
        ours.stop();
        var first = new Tenancy(database, true, memory, A_WHILE);
        var second = new Tenancy(database, true, new Memory(), A_WHILE);
        first.start();
        second.start();
        Thread.sleep(1_500); // longer than it takes one who is alone
        assertThat(memory.isTrusted()).isFalse();
        first.stop();
        second.stop();
    }

    @Test
    void whoIsStoppedAtOnceLeavesTheLockToWhoStartsNext() throws Exception {
        ours.stop();
        ours.start();
        ours.stop(); // while it still waits to be sure
        ours.start();
        Thread.sleep(2_500); // whoever was stopped would be back by now, and wait for the other's lock
        assertThat(jdbc.sql("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and application_name = 'Ovation''s tenancy'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        await().atMost(A_WHILE).until(memory::isTrusted);
    }

    @Test
    void aLostLockIsNoticedAtOnceAndTakenAgain() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'Ovation''s tenancy'")
                .query()
                .listOfRows();
        await().atMost(A_WHILE).pollInterval(Duration.ofMillis(5)).until(() -> !memory.isTrusted());
        await().atMost(A_WHILE).until(memory::isTrusted);
    }
}
