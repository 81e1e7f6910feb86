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
    void theNextOneWaitsForTheOneBefore() {
        var its = new Memory();
        var next = new Tenancy(database, false, its, Duration.ofSeconds(20));
        var starting = Thread.ofVirtual().start(next::start);
        assertThat(starting.isAlive()).isTrue();
        ours.stop();
        assertThat(memory.isTrusted()).isFalse();
        await().until(its::isTrusted);
        next.stop();
        assertThat(its.isTrusted()).isFalse();
    }

    @Test
    void processesThatShareADatabaseKeepNothing() throws Exception {
        ours.stop();
        var first = new Tenancy(database, true, memory, Duration.ofSeconds(20));
        var second = new Tenancy(database, true, new Memory(), Duration.ofSeconds(20));
        first.start();
        second.start();
        Thread.sleep(1_500); // longer than it takes one who is alone
        assertThat(memory.isTrusted()).isFalse();
        first.stop();
        second.stop();
    }

    @Test
    void aLostLockIsNoticedAtOnceAndTakenAgain() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'Ovation''s tenancy'")
                .query()
                .listOfRows();
        await().pollInterval(Duration.ofMillis(5)).until(() -> !memory.isTrusted());
        await().until(memory::isTrusted);
    }
}
