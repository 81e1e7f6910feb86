package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was measured is published: every section with its machine, its limits and its aims, and what follows from it. */
class BenchTests {

    private static final Pattern SECTION = Pattern.compile("^ {4}[A-Z]+\\(\"([^\"]+)\"\\)[,;]$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Path FIGURES = Path.of("docs/performance.md");

    @Test
    @DisplayName("viggio 51: list, page, order, burst of notices, upload: each is measured by a script, with its machine")
    void everySectionIsPublished() throws IOException {
        var sections = SECTION.matcher(Files.readString(Path.of("bench/Section.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(sections).hasSizeGreaterThan(8);
        var published = Files.readString(FIGURES).split("(?m)^## ");
        for (var section : sections) {
            assertThat(published).as(section).anySatisfy(text -> assertThat(text)
                    .startsWith(section + "\n")
                    .containsPattern("Measured on \\d{4}-\\d\\d-\\d\\d\\. \\d+ cores .* of memory")
                    .contains("| what | ours | limit | ratio | aim | |"));
        }
        assertThat(String.join("", published))
                .contains("a performer's page", "list of 100 performers", "placing an order", "settled by notices")
                .contains("one upload of");
    }

    @Test
    @DisplayName("viggio 51: what one server carries is derived from what was measured")
    void theSizingFollowsFromIt() throws IOException {
        var text = Files.readString(FIGURES);
        assertThat(text).contains("## What one server carries");
        assertThat(text).endsWith(Files.readString(Path.of("bench/notes.md")));
        var table = text.substring(text.indexOf("| what | from | that is |"));
        var stated = table.substring(0, table.indexOf("\n\n"))
                .lines()
                .skip(2)
                .map(row -> row.split(" *\\| *"))
                .toList();
        var due = sizing(text);
        assertThat(stated).extracting(row -> row[1]).containsExactlyElementsOf(due.keySet());
        for (var row : stated) {
            var sizes = due.get(row[1]);
            assertNearly(row[2], sizes.from());
            assertNearly(row[3], sizes.thatIs());
        }
    }

    /** Every number of two cells, in their order. */
    private record Sizes(List<Double> from, List<Double> thatIs) {}

    /** What follows from the figures, with half of the cores; a burst has all of them. */
    private static Map<String, Sizes> sizing(String text) {
        var order = ours(text, "placing an order");
        var list = ours(text, "the list of 100 performers");
        var pages = ours(text, "2,000 fans in turn");
        var settled = ours(text, "payments settled by notices");
        var film = ours(text, "15 s of 1080p30");
        var cores = numbers(text.substring(text.indexOf("Measured on"), text.indexOf(" cores"))).getLast();
        var sizing = new LinkedHashMap<String, Sizes>();
        sizing.put("people who look around", new Sizes(List.of(pages), List.of(pages / 2, pages / 2 * 60)));
        sizing.put("orders of personalised videos", new Sizes(List.of(order), List.of(1000 / order * cores / 2)));
        sizing.put("a burst of a gateway's notices", new Sizes(
                List.of(settled), List.of(10.0, 36_000 / (settled - 10))));
        sizing.put("lists of 100 performers", new Sizes(List.of(list), List.of(1000 / list * cores / 2)));
        sizing.put("films that are watched", new Sizes(
                List.of(ours(text, "a protected segment of 2 MB"), 2.0), List.of(1.0, 1000 / 4.0, 4.0)));
        sizing.put("films that come in", new Sizes(
                List.of(film, 15.0, 1080.0), List.of(15 / film * 60, 20.0, 5.0, 20 * 5 * film / 15)));
        sizing.put("memory", new Sizes(
                List.of(ours(text, "application and PostgreSQL after load")), List.of(1.0, 2.0)));
        return sizing;
    }

    /** Ours in the line that begins so. */
    private static double ours(String text, String what) {
        var line = text.substring(text.indexOf("\n| " + what));
        return numbers(line.split("\\|")[2]).getFirst();
    }

    /** As people round. */
    private static void assertNearly(String cell, List<Double> due) {
        var stated = numbers(cell);
        assertThat(stated).as("%s, which should say %s", cell, due).hasSameSizeAs(due);
        for (int i = 0; i < due.size(); i++) {
            assertThat(stated.get(i))
                    .as("%s, which should say %s", cell, due)
                    .isCloseTo(due.get(i), withinPercentage(2));
        }
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> Double.valueOf(number.group().replace(",", "")))
                .toList();
    }

    @Test
    void theScriptNamesItsSections() throws IOException {
        var script = Files.readString(Path.of("bin/bench"));
        var names = Pattern.compile("^ {4}([A-Z]+)\\(", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("bench/Section.java")))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(script).contains("Sections: " + String.join(", ", names) + ";");
    }
}
