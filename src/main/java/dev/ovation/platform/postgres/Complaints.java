package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server wrote before it gave up. */
final class Complaints {

    private static final int LINES = 6;

    /** Each goes away by itself when the last server's remains are cleared up by the machine. */
    private static final List<String> PASSING = List.of(
            "lock file \"postmaster.pid\" already exists",
            "pre-existing shared memory block",
            "Address already in use",
            "could not create any TCP/IP sockets");

    private Complaints() {}

    static boolean passing(Path log) {
        var said = last(log);
        return PASSING.stream().anyMatch(said::contains);
    }

    static String last(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(nothing readable in " + log + ")";
        }
    }
}
