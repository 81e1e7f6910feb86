package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.notification.Block.Button;
import dev.ovation.notification.Block.Heading;
import dev.ovation.notification.Block.Paragraph;
import dev.ovation.notification.Block.Row;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of a mail are read and filled, whatever the facts are. */
class MessageTests {

    private static final String WORDS = """
            Subject: A receipt over {amount}

            # Thank you, {name}

            Two lines
            of one paragraph.

            | Paid on | {paidAt} |
            | Sum | {amount} |

            Because: {reason?}

            [See it](path)
            """;

    private final Reader english = new Reader("ada@example.test", Locale.ENGLISH, ZoneId.of("America/New_York"));
    private final Reader german = new Reader("ada@example.test", Locale.GERMAN, ZoneId.of("Europe/Berlin"));

    private static Map<String, Object> facts(String name, String path) {
        return Map.of(
                "name", name,
                "path", path,
                "amount", Money.of(129_900, "USD"),
                "paidAt", Instant.parse("2026-11-23T02:00:00Z"));
    }

    private static Message filled(Reader reader, Map<String, Object> facts) {
        return Message.parse(WORDS).filled(new Facts(facts, reader, "https://ovation.test"));
    }

    @Test
    void isFilledInTheReadersLanguageAndZone() {
        var message = filled(english, facts("Ada", "/payments?id=1"));
        assertThat(message.subject()).isEqualTo("A receipt over $1,299.00");
        assertThat(message.blocks())
                .containsExactly(
                        new Heading("Thank you, Ada"),
                        new Paragraph("Two lines of one paragraph."),
                        new Row("Paid on", "November 22, 2026"),
                        new Row("Sum", "$1,299.00"),
                        new Button("See it", "https://ovation.test/payments?id=1", false));
        assertThat(filled(german, facts("Ada", "/")).blocks())
                .contains(new Row("Paid on", "23. November 2026"), new Row("Sum", "1.299,00\u00a0$"));
    }

    @Test
    void aDeadlineTellsTheHourAndItsZone() {
        var words = Message.parse("Subject: Soon\n\nUntil {paidAt time}.\n");
        var guest = Reader.guest("ada@example.test", Locale.GERMAN);
        assertThat(words.filled(new Facts(facts("Ada", "/"), english, "")).plain().replace('\u202f', ' '))
                .contains("Until November 22, 2026, 9:00 PM EST.");
        assertThat(words.filled(new Facts(facts("Ada", "/"), german, "")).plain())
                .contains("Until 23. November 2026, 03:00 MEZ.");
        assertThat(words.filled(new Facts(facts("Ada", "/"), guest, "")).plain()).contains(", 02:00 UTC.");
    }

    @Test
    void inPlainTextALinkHasALineOfItsOwn() {
        var plain = filled(english, facts("Ada", "/payments?id=1")).plain();
        assertThat(plain).contains("Paid on: November 22, 2026\nSum: $1,299.00\n\nSee it:\nhttps://ovation.test/payments?id=1\n");
        assertThat(Mailbox.links(plain)).containsExactly("https://ovation.test/payments?id=1");
    }

    @Test
    void whatPeopleWroteMakesNoPiecesAndNoLines() {
        var message = filled(english, facts("# Ada\r\n\r\n[Free money](path) {amount}", "/"));
        assertThat(message.blocks().getFirst())
                .isEqualTo(new Heading("Thank you, # Ada [Free money](path) {amount}"));
    }

    @Test
    void aFactThatIsNotToldIsAMistakeUnlessItIsOptional() {
        assertThatThrownBy(() -> filled(english, Map.of("name", "Ada"))).hasMessageContaining("amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.test", "//evil.test", "/a b", "/a\nb", "/\"><script>", "/end."})
    void aButtonLeadsToAPageOfOursOnly(String path) {
        assertThatThrownBy(() -> filled(english, facts("Ada", path))).isInstanceOf(MailRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.test\r\nBcc: all@example.test",
                "ada@example.test, eve@example.test",
                "Ada <ada@example.test>",
                "ada",
                "ada@b@c",
                ""
            })
    @DisplayName("viggio 35: a recipient is one plain address, never a header")
    void aRecipientIsOnePlainAddress(String to) {
        assertThatThrownBy(() -> mail(to, "Hello")).isInstanceOf(MailRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: eve@example.test", "Hello\nthere", "Hello\u2028there", " "})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> mail("ada@example.test", subject)).isInstanceOf(MailRefused.class);
    }

    private static Mail mail(String to, String subject) {
        return new Mail(UUID.randomUUID(), to, "en", subject, "text", "<p>text</p>", null);
    }
}
