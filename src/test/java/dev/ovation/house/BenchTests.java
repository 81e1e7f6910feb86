package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was measured is published: every section with its machine, its limits and its aims, and what follows from it. */
class BenchTests {

    private static final Pattern SECTION = Pattern.compile("^ {4}[A-Z]+\\(\"([^\"]+)\"\\)[,;]$", Pattern.MULTILINE);
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
    }

    @Test
    void theScriptNamesItsSections() throws IOException {
        var script = Files.readString(Path.of("bin/bench"));
        var names = Pattern.compile("^ {4}([A-Z]+)\\(", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("bench/Section.java")))
                .results()
                .map(found -> found.group(1).toLowerCase())
                .toList();
        assertThat(script).contains("Sections: " + String.join(", ", names) + ";");
    }
}
