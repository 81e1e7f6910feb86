package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Budgets of size: when a file outgrows one, look for the second room in it. */
class SizeTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ");

    private record Source(Path path, List<String> lines) {

        long imports() {
            return lines.stream().filter(line -> line.startsWith("import ")).count();
        }

        String at(int index) {
            return path + ":" + (index + 1);
        }
    }

    @Test
    void filesHaveAtMostThreeHundredLines() throws IOException {
        assertThat(sources())
                .filteredOn(s -> s.lines().size() > 300)
                .extracting(Source::path)
                .isEmpty();
    }

    @Test
    void mostFilesAreSmall() throws IOException {
        var sizes = sources().stream().mapToInt(s -> s.lines().size()).sorted().toArray();
        assertThat(sizes[sizes.length / 2]).as("median lines").isLessThanOrEqualTo(60);
        assertThat(sizes[sizes.length * 9 / 10]).as("p90 lines").isLessThanOrEqualTo(150);
    }

    @Test
    void filesHaveAtMostThirtyImports() throws IOException {
        assertThat(sources())
                .filteredOn(s -> s.imports() > 30)
                .extracting(Source::path)
                .isEmpty();
    }

    @Test
    void linesFitOnAScreen() throws IOException {
        var long_ = new ArrayList<String>();
        for (var source : sources()) {
            for (int i = 0; i < source.lines().size(); i++) {
                if (source.lines().get(i).length() > 120) {
                    long_.add(source.at(i));
                }
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAreFor() throws IOException {
        var silent = new ArrayList<String>();
        for (var source : sources()) {
            for (int i = 0; i < source.lines().size(); i++) {
                if (PUBLIC_TYPE.matcher(source.lines().get(i)).find() && !isDocumented(source.lines(), i)) {
                    silent.add(source.at(i));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isDocumented(List<String> lines, int type) {
        for (int i = type - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
            if (lines.get(i).strip().endsWith("*/")) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SizeTests::read)
                    .toList();
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
