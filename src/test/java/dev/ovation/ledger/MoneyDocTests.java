package dev.ovation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints the list of movements into the document; it fails once when the list has changed, then the diff shows it. */
class MoneyDocTests {

    static final Path DOCUMENT = Path.of("docs/money.md");

    @Test
    void theDocumentListsEveryMovement() throws IOException {
        var before = Files.readString(DOCUMENT);
        var after = before.replaceFirst(
                "(?s)<!-- movements -->.*<!-- /movements -->",
                Matcher.quoteReplacement("<!-- movements -->\n" + table() + "<!-- /movements -->"));
        Files.writeString(DOCUMENT, after);
        assertThat(after)
                .as("docs/money.md was out of date and has been written anew")
                .isEqualTo(before);
    }

    private static String table() {
        return "| code | from | to | why |\n| --- | --- | --- | --- |\n"
                + Arrays.stream(Movement.values())
                        .map(movement -> "| `%s` | `%s` | `%s` | %s |\n"
                                .formatted(
                                        movement.code(),
                                        movement.from().word(),
                                        movement.to().word(),
                                        movement.why()))
                        .collect(Collectors.joining());
    }
}
