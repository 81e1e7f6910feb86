package dev.ovation.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a log by the code itself: ids and codes, nothing of anybody. */
class LogStatementTests {

    private static final Pattern STATEMENT = Pattern.compile(
            "\\blog(?:ger)?\\s*\\.(?:trace|debug|info|warn|error|atLevel)\\(.*?\\);", Pattern.DOTALL);

    /** What only people have; names of kinds and gateways are words of the code. */
    private static final Pattern PERSONAL = Pattern.compile("(?i)[.,(\\s](?:get)?(?:e?mailAddress|email|recipient\\(|password"
            + "|token|secret|displayName|stageName|instructions|giftMessage|wish\\(|sender\\(|buyer\\(|payer\\(|card\\(|bio\\("
            + "|comment\\(|remoteAddr|header\\(|body\\(|answer\\(\\)\\))");

    @Test
    @DisplayName("viggio 47: no log statement is given anything of a person")
    void noStatementIsGivenAnythingOfAPerson() throws IOException {
        assertThat(statements()).hasSizeGreaterThan(20).noneMatch(LogStatementTests::isPersonal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log.info(\"To {}\", account.email());",
                "log.warn(\"Order {}\", order.wish().to());",
                "log.error(\"It says {}\", news.answer());",
                "logger.debug(\"{}\", request.getRemoteAddr());",
                "log.info(\n    \"{} {}\",\n    id,\n    token);"
            })
    void suchAStatementIsFound(String statement) {
        assertThat(STATEMENT.matcher(statement).find()).isTrue();
        assertThat(isPersonal(statement)).isTrue();
    }

    private static boolean isPersonal(String statement) {
        return PERSONAL.matcher(statement.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"")).find();
    }

    private static List<String> statements() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(LogStatementTests::statements)
                    .toList();
        }
    }

    private static Stream<String> statements(Path file) {
        try {
            return STATEMENT.matcher(Files.readString(file)).results().map(found -> file + ": " + found.group());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
