package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/** The data directory and its password: made at the first start, found again at every other. */
final class Cluster {

    static final String NAME = "ovation";
    private static final String SUPERUSER = "postgres";
    private static final String FURNISHED = "furnished";
    private static final String DISCREET = "discreet";
    private static final int PASSWORD_BYTES = 32;

    private final Path folder;

    Cluster(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("cluster");
    }

    /** Random, and readable by us alone. */
    String password() {
        var file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(bytes);
                write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new PostgresFailed("Could not read the database's password in " + file, failed);
        }
    }

    void makeWhenMissing(Binaries binaries, Identity identity) throws IOException {
        if (Files.exists(data())) {
            identity.own(data());
            return;
        }
        var staged = folder.resolve("cluster-unfinished");
        Folders.delete(staged);
        Files.createDirectory(staged);
        Folders.permit(staged, "rwx------");
        var password = Files.createTempFile("ovation", "");
        try {
            Files.writeString(password, password());
            identity.ownByName(staged);
            identity.ownByName(password);
            Command.run(staged, initdb(binaries, identity, staged, password));
        } finally {
            Files.delete(password);
        }
        identity.own(staged);
        Files.move(staged, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The application's own role and database: it never speaks as the superuser. */
    void furnishWhenNew(String server) throws IOException {
        if (!Files.exists(folder.resolve(FURNISHED))) {
            Files.deleteIfExists(folder.resolve(DISCREET));
        }
        once(
                FURNISHED,
                server,
                "drop database if exists " + NAME,
                "drop role if exists " + NAME,
                "create role " + NAME + " login password '" + password() + "'",
                "create database " + NAME + " owner " + NAME);
        // A row that is refused is somebody's, and its details would be logged; what is the server's own keeps them.
        once(DISCREET, server, "alter role " + NAME + " set log_error_verbosity = 'terse'");
    }

    /** Done again if the mark was not reached. */
    private void once(String mark, String server, String... words) throws IOException {
        if (Files.exists(folder.resolve(mark))) {
            return;
        }
        try (var connection = DriverManager.getConnection(server + SUPERUSER, SUPERUSER, password());
                var statement = connection.createStatement()) {
            for (var word : words) {
                statement.execute(word);
            }
        } catch (SQLException failed) {
            throw new PostgresFailed("Could not furnish the database: " + failed.getMessage(), failed);
        }
        Files.createFile(folder.resolve(mark));
    }

    private static List<String> initdb(Binaries binaries, Identity identity, Path data, Path password) {
        return Words.of(
                identity.namedPrefix(),
                List.of(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + identity.workingFolder(data),
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
    }

    private static void write(Path file, String text) throws IOException {
        var staged = Files.createTempFile(file.getParent(), "password", "");
        Files.writeString(staged, text);
        Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
