package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a running server writes down in its cluster, as {@code pg_ctl} reads it. */
record PidFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static Optional<PidFile> read(Path cluster) {
        try {
            var lines = Files.readAllLines(in(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new PidFile(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            // Half written: it is looked at again in a moment.
            return Optional.empty();
        }
    }

    /**
     * Whether that number is a living PostgreSQL; after a restart of the machine it may be any program, or a zombie.
     */
    boolean names() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    boolean taken() {
        return ProcessHandle.of(pid).isPresent();
    }
}
