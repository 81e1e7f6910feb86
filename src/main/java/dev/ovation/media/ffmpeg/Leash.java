package dev.ovation.media.ffmpeg;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a program so that it cannot outlive us or take the machine with it: lowest priority, bounded memory,
 * no core files, and a shell that holds the other end of a pipe from us. The pipe closes however we end,
 * {@code kill -9} included, and then the shell kills the program.
 */
final class Leash {

    private static final String SCRIPT = """
            ulimit -c 0
            ulimit -v $1 2>/dev/null
            shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            program=$!
            (read _ <&3; kill -KILL $program) 3<&3 >/dev/null 2>&1 &
            watch=$!
            exec 3<&-
            wait $program
            status=$?
            kill $watch 2>/dev/null
            exit $status
            """;

    private static final boolean UNIX = File.separatorChar == '/';
    private static final Path NICE = Path.of("/usr/bin/nice");

    private Leash() {}

    /** @param memory how many bytes of address space it may take */
    static List<String> around(List<String> words, long memory) {
        if (!UNIX) {
            return words;
        }
        var held = new ArrayList<>(
                List.of("/bin/sh", "-c", SCRIPT, "ovation-ffmpeg", Long.toString(memory / 1024)));
        if (Files.isExecutable(NICE)) {
            held.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        held.addAll(words);
        return held;
    }
}
