package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ovation.platform.http.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a client may meet is listed with its meaning, and is never said in English only. */
class ProblemCodeTests {

    private static final Path DOCUMENT = Path.of("docs/problems.md");

    private static final String HEAD = """
            # Problems

            Every answer that is a no is a problem document of RFC 9457 (`application/problem+json`): `type`, `title` and
            `detail` for people, in the language of the request; `status`, and a `code` for programs. `errors` names the
            fields that are wrong. A code never changes its meaning and is never used again for another. This list is made
            from the code by `ProblemCodeTests`; the words are in `problems*.properties`.

            | code | status | from | meaning |
            | --- | --- | --- | --- |
            """;

    @Test
    void theListIsTheCommittedOne() throws IOException {
        var rows = ProblemCode.all().stream().map(ProblemCode::row).toList();
        Golden.compare(DOCUMENT, HEAD + String.join("", rows), ProblemCodeTests.class);
    }

    @Test
    void theListHoldsEveryRefusal() throws IOException {
        var found = ProblemCode.all().stream().flatMap(code -> code.types().stream()).toList();
        assertThat(refusals()).isNotEmpty().allSatisfy(type -> assertThat(found).contains(type));
    }

    @Test
    void everyCodeIsSaidInGermanToo() throws IOException {
        var german = words("problems_de.properties");
        assertThat(ProblemCode.all().stream()
                        .flatMap(code -> Stream.of(
                                "problem." + code.code() + ".title", "problem." + code.code() + ".detail"))
                        .filter(key -> !german.containsKey(key)))
                .as("missing in src/main/resources/problems_de.properties")
                .isEmpty();
    }

    @Test
    void noWordsAreLeftOverFromCodesThatAreGone() throws IOException {
        var codes = ProblemCode.all().stream().map(ProblemCode::code).toList();
        for (var file : List.of("problems.properties", "problems_de.properties")) {
            assertThat(words(file).stringPropertyNames())
                    .as(file)
                    .allSatisfy(key -> assertThat(codes).contains(key.split("\\.")[1]));
        }
    }

    private static List<String> refusals() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ovation")
                .stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && !isAbstract(type))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isAbstract(JavaClass type) {
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT);
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var text = ProblemCodeTests.class.getClassLoader().getResourceAsStream(file)) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(text), StandardCharsets.UTF_8));
        }
        return words;
    }
}
