package dev.ovation.platform.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL under a shell that holds the other end of a pipe from us, and takes it down when the pipe closes. */
final class UnixPostmaster implements Postmaster {

    /**
     * The pipe closes however we end, {@code kill -9} included. Signals sent to the whole terminal pass the shell by,
     * so that PostgreSQL goes down after its clients and not with them.
     */
    private static final String WRAPPER = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            trap "" INT TERM HUP
            (read _ <&3; kill -INT $server) 3<&3 &
            exec 3<&-
            wait $server
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process shell;
    private final Path cluster;
    private final Binaries binaries;

    private UnixPostmaster(Process shell, Path cluster, Binaries binaries) {
        this.shell = shell;
        this.cluster = cluster;
        this.binaries = binaries;
    }

    static UnixPostmaster launch(Binaries binaries, Identity identity, Path cluster, List<String> flags, Path log)
            throws IOException {
        var server = List.of(binaries.program("postgres").toString(), "-D", identity.workingFolder(cluster));
        var words = Words.of(
                List.of("/bin/sh", "-c", WRAPPER, "ovation-postgres"), ownSession(), identity.prefix(), server, flags);
        var shell = Command.plain(cluster, words)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        return new UnixPostmaster(shell, cluster, binaries);
    }

    @Override
    public boolean alive() {
        return shell.isAlive();
    }

    @Override
    public void stop() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new PostgresFailed("PostgreSQL did not stop within " + PATIENCE.toSeconds() + " s");
            }
            Leftover.clear(cluster, binaries);
        } catch (IOException failed) {
            throw new PostgresFailed("Could not stop PostgreSQL", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onExit(Runnable action) {
        shell.onExit().thenRun(action);
    }

    /** Away from the terminal's Ctrl-C, where the machine has the program for it. */
    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }
}
