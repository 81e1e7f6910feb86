package dev.ovation.platform.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * PostgreSQL started by {@code pg_ctl}, which drops an administrator's rights by itself.
 *
 * <p>Nothing ties it to our death here: the next start finds it by its mark and takes it down. Written after the
 * manual; this branch has never run.
 */
final class WindowsPostmaster implements Postmaster {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path cluster;
    private final Binaries binaries;

    private WindowsPostmaster(Path cluster, Binaries binaries) {
        this.cluster = cluster;
        this.binaries = binaries;
    }

    static WindowsPostmaster launch(Binaries binaries, Path cluster, List<String> flags, Path log) throws IOException {
        var options = flags.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" "));
        var pgCtl = binaries.program("pg_ctl").toString();
        var words = List.of(pgCtl, "start", "-w", "-D", cluster.toString(), "-l", log.toString(), "-o", options);
        // The server inherits pg_ctl's output: reading it would wait for the server's end.
        var starter = Command.plain(cluster, words)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        Leftover.within(PATIENCE, () -> !starter.isAlive());
        return new WindowsPostmaster(cluster, binaries);
    }

    @Override
    public boolean alive() {
        return PidFile.read(cluster).filter(PidFile::taken).isPresent();
    }

    @Override
    public void stop() {
        PidFile.read(cluster).filter(PidFile::names).ifPresent(file -> Leftover.stop(file, cluster, binaries));
    }

    @Override
    public void onExit(Runnable action) {
        PidFile.read(cluster)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .ifPresent(process -> process.onExit().thenRun(action));
    }
}
