import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured: a line for each ratio, printed as it comes; docs/performance.md keeps the sections not run now. */
final class Report {

    private static final String HEAD = """
            # Performance

            Written by `bin/bench`: every line holds two figures of one run on one machine, ours and the limit that was
            measured beside it (the bare SQL by pgbench, nginx, the bare ffmpeg command). Ratios can be compared between
            machines, absolute figures cannot.

            """;
    private static final String SECTION = "## ";

    private record Line(String what, String ours, String limit, String ratio, String aim, String verdict) {}

    private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
    private Section section = Section.START;

    Report in(Section next) {
        section = next;
        return this;
    }

    /** Ours divided by the limit must be at least the aim. */
    void atLeast(String what, Duel duel, String unit, double aim) {
        var ratio = duel.ratio();
        add(what, shown(duel.ours(), unit), shown(duel.limit(), unit), shown(ratio, ""), "≥ " + aim, ratio >= aim);
    }

    /** Ours divided by the limit must be at most the aim. */
    void atMost(String what, Duel duel, String unit, double aim) {
        var ratio = duel.ratio();
        add(what, shown(duel.ours(), unit), shown(duel.limit(), unit), shown(ratio, ""), "≤ " + aim, ratio <= aim);
    }

    /** An absolute figure with an absolute aim. */
    void figure(String what, double ours, String unit, double aim) {
        add(what, shown(ours, unit), "", "", "≤ " + shown(aim, unit), ours <= aim);
    }

    /** An absolute figure with an absolute aim, and what stands beside it. */
    void figure(String what, Duel duel, String unit, double aim) {
        add(what, shown(duel.ours(), unit), shown(duel.limit(), unit), shown(duel.ratio(), ""),
                "≤ " + shown(aim, unit), duel.ours() <= aim);
    }

    /** A ratio that nothing is demanded of. */
    void note(String what, Duel duel, String unit) {
        var ratio = shown(duel.ratio(), "");
        print(new Line(what, shown(duel.ours(), unit), shown(duel.limit(), unit), ratio, "", ""));
    }

    private void add(String what, String ours, String limit, String ratio, String aim, boolean reached) {
        print(new Line(what, ours, limit, ratio, aim, reached ? "reached" : "**missed**"));
    }

    private void print(Line line) {
        lines.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
        System.out.printf(
                Locale.ROOT, "%-66s %12s %12s %6s  %-10s %s%n", line.what, line.ours, line.limit, line.ratio, line.aim,
                line.verdict);
    }

    /** Small figures need digits that large ones do not have. */
    private static String shown(double value, String unit) {
        var digits = Math.abs(value) >= 100 || value == Math.rint(value) ? 0 : Math.abs(value) >= 0.1 ? 2 : 3;
        return ("%,." + digits + "f %s").formatted(value, unit).strip();
    }

    void write(Path file) throws Exception {
        var earlier = Files.exists(file) ? Files.readString(file).split("(?m)^(?=" + SECTION + ")") : new String[0];
        var text = new StringBuilder(HEAD);
        for (var each : Section.values()) {
            text.append(lines.containsKey(each) ? table(each) : kept(each, earlier));
        }
        var notes = Path.of("bench/notes.md");
        Files.writeString(file, text + (Files.exists(notes) ? Files.readString(notes) : ""));
    }

    private static String kept(Section section, String[] earlier) {
        for (var part : earlier) {
            if (part.startsWith(SECTION + section.title + "\n")) {
                return part;
            }
        }
        return "";
    }

    private String table(Section each) throws Exception {
        var text = new StringBuilder(SECTION).append(each.title).append("\n\n");
        text.append("Measured on ").append(LocalDate.now()).append(". ").append(Machine.describe()).append("\n\n");
        text.append("| what | ours | limit | ratio | aim | |\n| --- | ---: | ---: | ---: | --- | --- |\n");
        for (var line : lines.get(each)) {
            text.append("| %s | %s | %s | %s | %s | %s |\n".formatted(
                    line.what, line.ours, line.limit, line.ratio, line.aim, line.verdict));
        }
        return text.append("\n").toString();
    }
}
