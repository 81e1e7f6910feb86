package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** No column is forgotten: of each that can say something of a person it is written down what becomes of it. */
@HouseTest
@Import(Traces.class)
class PersonalDataTests {

    /** What can hold an id, a name, an address or words. */
    private static final Set<String> TELLING =
            Set.of("uuid", "text", "varchar", "bytea", "json", "jsonb", "date", "_text", "_uuid", "inet");

    private static final Pattern SECRET = Pattern.compile(".*\\.(hash|password_hash|claim_hash|reference)");

    final Traces traces;

    PersonalDataTests(Traces traces) {
        this.traces = traces;
    }

    @Test
    @DisplayName("viggio 52: every column that can say something of a person stands in personal-data.txt")
    void noneIsForgotten() {
        var there = traces.columns().stream()
                .filter(column -> TELLING.contains(column.type()))
                .map(Traces.Column::toString)
                .sorted()
                .toList();
        assertThat(PersonalColumns.rules().stream().map(PersonalColumns.Rule::column).sorted().toList())
                .isEqualTo(there);
    }

    @Test
    void whatIsKeptHasAReasonAndWhatIsSecretIsNotTold() {
        assertThat(PersonalColumns.rules()).allSatisfy(rule -> {
            assertThat(rule.end()).isIn("erased", "kept", "nobody");
            assertThat(rule.end().equals("kept") && rule.why().isBlank()).as(rule.column()).isFalse();
            assertThat(rule.exported() && SECRET.matcher(rule.column()).matches()).as(rule.column()).isFalse();
        });
    }

    /** The statements of the exports, as they are written. */
    @Test
    @DisplayName("viggio 52: what is to be in the export is asked for by its statement")
    void whatIsExportedIsAskedFor() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var statements = files.filter(file -> file.endsWith("ExportTable.java")).map(PersonalDataTests::read).toList();
            assertThat(PersonalColumns.rules()).filteredOn(PersonalColumns.Rule::exported).allSatisfy(rule -> {
                var parts = rule.column().split("\\.");
                var word = Pattern.compile("\\b" + parts[2] + "\\b");
                assertThat(statements.stream()
                                .filter(text -> text.contains("from " + parts[0] + "." + parts[1])
                                        || text.contains("join " + parts[0] + "." + parts[1]))
                                .anyMatch(text -> word.matcher(text).find()))
                        .as(rule.column())
                        .isTrue();
            });
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
