package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one server running over a cluster until it is closed: brings it up, and up again when somebody killed it. */
final class Server implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Server.class);

    /** After a crash it first replays its log; that may take a while and is not to be interrupted. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    /** For the marks of a killed predecessor (a zombie, a port, shared memory) to go away. */
    private static final Duration RETRIES = Duration.ofSeconds(30);

    private static final Duration BREATH = Duration.ofMillis(250);

    private final Path cluster;
    private final Path log;
    private final Binaries binaries;
    private final Identity identity;
    private final Map<String, String> settings;

    private @Nullable Postmaster postmaster;
    private int port;
    private boolean closed;

    Server(Path folder, Path cluster, Binaries binaries, Identity identity, Map<String, String> settings) {
        this.cluster = cluster;
        this.log = folder.resolve("postgres.log");
        this.binaries = binaries;
        this.identity = identity;
        this.settings = settings;
    }

    int port() {
        return port;
    }

    synchronized void start() throws IOException {
        Files.deleteIfExists(log);
        up(Ports::free);
    }

    private void up(IntSupplier ports) throws IOException {
        var end = System.nanoTime() + RETRIES.toNanos();
        while (true) {
            Leftover.clear(cluster, binaries);
            var candidate = ports.getAsInt();
            var launched = Postmaster.launch(binaries, identity, cluster, Flags.with(settings, candidate), log);
            Leftover.within(RECOVERY, () -> ready(candidate) || !launched.alive());
            if (ready(candidate) && launched.alive()) {
                port = candidate;
                postmaster = launched;
                launched.onExit(() -> Thread.startVirtualThread(this::revive));
                return;
            }
            launched.stop();
            if (System.nanoTime() > end || !Complaints.passing(log)) {
                throw new PostgresFailed("PostgreSQL did not start. It said: " + Complaints.last(log));
            }
            pause();
        }
    }

    private boolean ready(int candidate) {
        return PidFile.read(cluster)
                .filter(file -> file.ready() && file.port() == candidate)
                .isPresent();
    }

    /** On the same port, so that the pool's next connections find it. */
    private synchronized void revive() {
        if (closed) {
            return;
        }
        logger.error("PostgreSQL went down; starting it again");
        try {
            var same = port;
            up(() -> same);
        } catch (IOException | PostgresFailed failed) {
            logger.error("PostgreSQL could not be started again", failed);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (postmaster != null) {
            postmaster.stop();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while starting PostgreSQL", interrupted);
        }
    }
}
