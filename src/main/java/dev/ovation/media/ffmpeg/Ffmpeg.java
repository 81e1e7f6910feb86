package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs ffmpeg and ffprobe, on a leash and with a plain environment. */
@Component
public class Ffmpeg {

    private static final long GIB = 1L << 30;

    private final ToolSearch search;
    private final FfmpegSettings settings;
    private volatile @Nullable Tools tools;

    Ffmpeg(ToolSearch search, FfmpegSettings settings) {
        this.search = search;
        this.settings = settings;
    }

    /** Reads about a file. @param line gets each line of the answer */
    Outcome probe(List<String> words, Duration limit, Consumer<String> line)
            throws IOException, InterruptedException {
        return run(Path.of("."), tools().ffprobe(), words, limit, 3 * GIB, line);
    }

    /** Makes something in a folder. @param line gets each line of progress; what it throws ends the run */
    public Outcome make(Path folder, List<String> words, Duration limit, Consumer<String> line)
            throws IOException, InterruptedException {
        return run(folder, tools().ffmpeg(), words, limit, 6 * GIB, line);
    }

    int threads() {
        return settings.threadsOfOne();
    }

    private Outcome run(
            Path folder, Path program, List<String> words, Duration limit, long memory, Consumer<String> line)
            throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        all.add(program.toString());
        all.addAll(words);
        var builder = new ProcessBuilder(Leash.around(all, memory)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FF") || name.startsWith("AV_LOG"));
        var libraries = tools().libraries();
        if (libraries != null) {
            builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        }
        var outcome = new Run(builder.start(), limit).toItsEnd(line);
        MissingLibrary.in(outcome.complaints()).ifPresent(missing -> {
            throw missing;
        });
        return outcome;
    }

    private Tools tools() {
        var known = tools;
        if (known == null) {
            synchronized (this) {
                known = tools == null ? search.find() : tools;
                tools = known;
            }
        }
        return known;
    }

    /**
     * How a run ended.
     *
     * @param complaints the last lines that it wrote about what went wrong
     */
    public record Outcome(int status, boolean tooLate, List<String> complaints) {

        public boolean well() {
            return status == 0 && !tooLate;
        }

        boolean complainsOf(String words) {
            return complaints.stream().anyMatch(line -> line.contains(words));
        }

        public String lastWords() {
            return String.join(" | ", complaints.subList(Math.max(0, complaints.size() - 4), complaints.size()));
        }
    }
}
