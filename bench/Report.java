import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: a line for each ratio, printed as it comes and written to docs/performance.md at the end. */
final class Report {

    private record Line(String what, String ours, String limit, String ratio, String aim, boolean reached) {}

    private final List<Line> lines = new ArrayList<>();

    /** Ours divided by the limit must be at least the aim. */
    void atLeast(String what, double ours, double limit, String unit, double aim) {
        add(what, "%,.0f %s".formatted(ours, unit), "%,.0f %s".formatted(limit, unit), ours / limit, "≥ " + aim,
                ours / limit >= aim);
    }

    /** Ours divided by the limit must be at most the aim. */
    void atMost(String what, double ours, double limit, String unit, double aim) {
        add(what, "%,.2f %s".formatted(ours, unit), "%,.2f %s".formatted(limit, unit), ours / limit, "≤ " + aim,
                ours / limit <= aim);
    }

    /** An absolute figure with an absolute aim. */
    void figure(String what, double ours, String unit, double aim) {
        var line = new Line(what, "%,.2f %s".formatted(ours, unit), "", "", "≤ %s %s".formatted(aim, unit), ours <= aim);
        print(line);
    }

    private void add(String what, String ours, String limit, double ratio, String aim, boolean reached) {
        print(new Line(what, ours, limit, "%.2f".formatted(ratio), aim, reached));
    }

    private void print(Line line) {
        lines.add(line);
        System.out.printf(Locale.ROOT, "%-64s %16s %16s %6s  %-12s %s%n", line.what, line.ours, line.limit, line.ratio,
                line.aim, line.reached ? "" : "MISSED");
    }

    void write(Path file) throws Exception {
        var text = new StringBuilder("""
                # Performance

                Written by `bin/bench`: every line holds two figures of one run on one machine, ours and the limit that was
                measured beside it (the bare SQL by pgbench, the bare ffmpeg command, nginx). Ratios can be compared between
                machines, absolute figures cannot.

                """);
        text.append("Measured on ").append(LocalDate.now()).append(". ").append(Machine.describe()).append("\n\n");
        text.append("| what | ours | limit | ratio | aim | |\n| --- | ---: | ---: | ---: | --- | --- |\n");
        for (var line : lines) {
            text.append("| %s | %s | %s | %s | %s | %s |%n".formatted(line.what, line.ours, line.limit, line.ratio,
                    line.aim, line.reached ? "reached" : "**missed**"));
        }
        var notes = Path.of("bench/notes.md");
        if (Files.exists(notes)) {
            text.append("\n").append(Files.readString(notes));
        }
        Files.writeString(file, text);
    }
}
