package dev.ovation.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One short program run to its end, with a plain environment. */
final class Command {

    private static final int MINUTES = 3;

    private Command() {}

    /** What it printed; a refusal with that text when it failed. */
    static String run(Path folder, List<String> words) {
        try {
            var process = plain(folder, words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes()).strip();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new PostgresFailed(words.getFirst() + " failed: " + output);
            }
            return output;
        } catch (IOException failed) {
            throw new PostgresFailed("Could not run " + words.getFirst() + ": " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while running " + words.getFirst(), interrupted);
        }
    }

    /** The operator's PGPORT, PGDATA or LC_MESSAGES must neither steer our server nor translate its log. */
    static ProcessBuilder plain(Path folder, List<String> words) {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
