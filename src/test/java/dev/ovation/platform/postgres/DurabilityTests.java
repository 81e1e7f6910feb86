package dev.ovation.platform.postgres;

import static dev.ovation.platform.postgres.LauncherKit.ask;
import static dev.ovation.platform.postgres.LauncherKit.execute;
import static dev.ovation.platform.postgres.LauncherKit.folder;
import static dev.ovation.platform.postgres.LauncherKit.postmaster;
import static dev.ovation.platform.postgres.LauncherKit.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped server keeps what was committed, whatever is killed. */
class DurabilityTests {

    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void aRestartFindsEverything() throws Exception {
        var folder = folder("restart");
        try (var first = start(folder)) {
            execute(first, "create table t (n int)", "insert into t values (7)");
        }
        try (var second = start(folder)) {
            assertThat(ask(second, "select n from t")).isEqualTo("7");
        }
    }

    @Test
    void acceptsOnlyThePasswordAndOnlyLoopback() throws Exception {
        var folder = folder("locked");
        try (var server = start(folder)) {
            assertRefused(server, server.user(), "wrong");
            assertRefused(server, "postgres", "wrong");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            var superuser = new OutsidePostgres(server.url(), "postgres", server.password());
            assertThat(ask(superuser, "show unix_socket_directories")).isEmpty();
            assertThat(ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).hasSize(2);
    }

    @Test
    void everyCommitReachesTheDisk() throws Exception {
        try (var server = start(folder("safe"))) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(ask(server, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void sortsAndFoldsEveryScript() throws Exception {
        try (var server = start(folder("letters"))) {
            assertThat(ask(server, "select upper('äéж')")).isEqualTo("ÄÉЖ");
            assertThat(ask(server, "select to_tsvector('simple', 'Größe ÉCOLE')::text"))
                    .isEqualTo("'größe':1 'école':2");
        }
    }

    @Test
    void goesDownWithAKilledJvmAndIsFoundAgain() throws Exception {
        var folder = folder("killed-jvm");
        var child = Child.over(folder);
        var password = new Cluster(folder).password();
        execute(new OutsidePostgres(child.url(), "ovation", password), "create table t as select 7 as n");
        var server = postmaster(folder);

        child.kill();

        assertThat(Leftover.within(SOON, () -> !server.isAlive())).isTrue();
        try (var next = start(folder)) {
            assertThat(ask(next, "select n from t")).isEqualTo("7");
        }
    }

    @Test
    void stopsWhatOutlivedBothTheJvmAndTheShell() throws Exception {
        var folder = folder("orphan");
        var child = Child.over(folder);
        var server = postmaster(folder);
        // Stopped, it cannot start the server anew when it loses the shell.
        Command.run(
                folder,
                List.of("/bin/kill", "-STOP", Long.toString(child.process().pid())));
        child.process()
                .descendants()
                .filter(process -> process.pid() != server.pid())
                .filter(process -> process.parent().filter(server::equals).isEmpty())
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
        child.kill();
        assertThat(server.isAlive()).isTrue();

        try (var next = start(folder)) {
            assertThat(postmaster(folder)).isNotEqualTo(server);
            assertThat(ask(next, "select 7")).isEqualTo("7");
        }
    }

    @Test
    void comesBackWhenTheServerIsKilled() throws Exception {
        var folder = folder("killed-server");
        try (var server = start(folder)) {
            execute(server, "create table t as select 7 as n");
            LauncherKit.kill(postmaster(folder));
            assertThat(Leftover.within(SOON, () -> answers(server))).isTrue();
            assertThat(ask(server, "select n from t")).isEqualTo("7");
        }
    }

    @Test
    void comesBackWhenTheShellIsKilled() throws Exception {
        var folder = folder("killed-shell");
        try (var server = start(folder)) {
            var first = postmaster(folder);
            LauncherKit.kill(first.parent().orElseThrow());
            assertThat(Leftover.within(SOON, () -> !first.isAlive() && answers(server)))
                    .isTrue();
        }
        assertThat(PidFile.read(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void isNotFooledByAMarkThatNamesAnotherProgram() throws Exception {
        var folder = folder("stale-mark");
        start(folder).close();
        var mark = PidFile.in(folder.resolve("cluster"));
        Files.writeString(mark, ProcessHandle.current().pid() + "\n/nowhere\n1\n5432\n\n127.0.0.1\n 1 1\nready\n");
        try (var server = start(folder)) {
            assertThat(ask(server, "select 7")).isEqualTo("7");
        }
    }

    @Test
    void isLeftAloneByASecondOvation() throws Exception {
        var folder = folder("twice");
        try (var server = start(folder)) {
            assertThatThrownBy(() -> start(folder)).hasMessageContaining("Another Ovation is using");
            assertThatThrownBy(() -> Child.over(folder)).hasMessageContaining("Another Ovation is using");
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void saysWhatTheServerSaidWhenItCannotStart() throws Exception {
        var folder = folder("broken");
        start(folder).close();
        Files.writeString(folder.resolve("cluster").resolve("PG_VERSION"), "9\n");
        assertThatThrownBy(() -> start(folder))
                .isInstanceOf(PostgresFailed.class)
                .hasMessageContaining("not compatible");
    }

    private static boolean answers(Database server) {
        try {
            return ask(server, "select 1").equals("1");
        } catch (SQLException away) {
            return false;
        }
    }

    private static void assertRefused(Database server, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }
}
