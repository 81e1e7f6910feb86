package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server, or its mark, that an earlier life of ours left behind in the cluster. */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Leftover() {}

    /** The caller holds the folder's lock, so a server that still runs here is nobody's. */
    static void clear(Path cluster, Binaries binaries) throws IOException {
        var found = PidFile.read(cluster);
        if (found.isEmpty()) {
            return;
        }
        var file = found.get();
        if (file.names()) {
            log.info("Stopping the PostgreSQL that an earlier run left behind (process {})", file.pid());
            stop(file, cluster, binaries);
        } else if (file.taken()) {
            // PostgreSQL would take the other program of that number, or a zombie, for itself and refuse to start.
            Files.deleteIfExists(PidFile.in(cluster));
        }
    }

    /** The fast way down: open transactions are rolled back, everything committed is kept. */
    static void stop(PidFile file, Path cluster, Binaries binaries) {
        if (Machine.current() == Machine.WINDOWS) {
            Command.run(
                    cluster,
                    List.of(
                            binaries.program("pg_ctl").toString(),
                            "stop",
                            "-m",
                            "fast",
                            "-w",
                            "-D",
                            cluster.toString()));
            return;
        }
        Command.run(cluster, List.of("/bin/kill", "-INT", Long.toString(file.pid())));
        if (!within(PATIENCE, () -> !file.names())) {
            throw new PostgresFailed("PostgreSQL (process " + file.pid() + ") does not stop; stop it by hand");
        }
    }

    static boolean within(Duration time, BooleanSupplier wanted) {
        var end = System.nanoTime() + time.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while waiting for PostgreSQL", interrupted);
        }
    }
}
