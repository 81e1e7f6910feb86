package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The server's first process, started and watched in the way of the machine. */
interface Postmaster {

    boolean alive();

    /** Returns when it is down; everything committed is on disk. */
    void stop();

    /** Runs when it went down, whoever brought it down. */
    void onExit(Runnable action);

    static Postmaster launch(Binaries binaries, Identity identity, Path cluster, List<String> flags, Path log)
            throws IOException {
        return Machine.current() == Machine.WINDOWS
                ? WindowsPostmaster.launch(binaries, cluster, flags, log)
                : UnixPostmaster.launch(binaries, identity, cluster, flags, log);
    }
}
