package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** What the launcher's tests do with servers, without a word of Spring. */
final class LauncherKit {

    private static final Path PLACE = Path.of("target", "launcher-tests").toAbsolutePath();
    private static final Path PROGRAMS = PLACE.resolve("programs");

    private LauncherKit() {}

    /** Empty, but for the programs: unpacking them for every test would be most of the tests' time. */
    static Path folder(String name) throws IOException {
        var folder = PLACE.resolve(name);
        Folders.delete(folder);
        Files.createDirectories(folder);
        linkPrograms(folder);
        return folder;
    }

    static ShippedPostgres start(Path folder) {
        return ShippedPostgres.over(folder, Map.of());
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    static void execute(Database database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String ask(Database database, String question) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    static ProcessHandle postmaster(Path folder) {
        return PidFile.read(folder.resolve("cluster"))
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .orElseThrow();
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void linkPrograms(Path folder) throws IOException {
        Files.createDirectories(PROGRAMS);
        var home = Binaries.unpackedIn(PROGRAMS).program("postgres").getParent().getParent();
        try (Stream<Path> files = Files.walk(home)) {
            for (var file : files.toList()) {
                link(file, folder.resolve(PROGRAMS.relativize(file)));
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectory(to);
        } else if (Files.isSymbolicLink(from)) {
            Files.createSymbolicLink(to, Files.readSymbolicLink(from));
        } else {
            Files.createLink(to, from);
        }
    }
}
