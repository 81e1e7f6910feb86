import java.nio.file.Path;

/** From the command to the line that says ready, over a data folder that exists. */
final class Starts {

    private Starts() {}

    static void measure(Path data, Report report) throws Exception {
        var best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            try (var site = Site.over(data)) {
                best = Math.min(best, site.start.toMillis() / 1000.0);
            }
        }
        report.figure("bin/dev until it says ready, existing data folder, best of three", best, "s", 4);
    }
}
