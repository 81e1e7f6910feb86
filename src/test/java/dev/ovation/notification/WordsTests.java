package dev.ovation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ovation.house.HouseTest;
import dev.ovation.platform.events.Announcement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every announcement has words in every language, and they speak only of facts that it tells. The mails are left in
 * {@code target/mails} to be looked at.
 */
@HouseTest
class WordsTests {

    /** Without what follows the path. */
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^?#\\s]*)");

    /** As the client's routes name them, {@code $id} for any word. */
    private static final List<Pattern> PAGES = pages();

    private final MailPaper paper;
    private final JsonMapper json;

    WordsTests(MailPaper paper, JsonMapper json) {
        this.paper = paper;
        this.json = json;
    }

    private static List<Pattern> pages() {
        try (var files = Files.list(Path.of("web/src/app/routes"))) {
            var pages = files.flatMap(WordsTests::paths)
                    .map(path -> Pattern.compile(path.replaceAll("\\{?\\$\\w+}?", "[^/]+")))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Stream<String> paths(Path file) {
        try {
            return Pattern.compile("path: '([^']+)'").matcher(Files.readString(file)).results()
                    .map(path -> path.group(1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @TestFactory
    List<DynamicTest> everyAnnouncementHasItsMail() {
        var announcements = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ovation")
                .stream()
                .filter(type -> type.isAssignableTo(Announcement.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .toList();
        assertThat(announcements).isNotEmpty();
        return announcements.stream()
                .flatMap(type -> Messages.LANGUAGES.stream()
                        .map(language -> DynamicTest.dynamicTest(
                                type.getSimpleName() + " in " + language, () -> write(type, language))))
                .toList();
    }

    /** As it comes out of the database. */
    private News kept(News news) {
        var facts = json.readValue(json.writeValueAsString(KeptFacts.of(news.facts())), KeptFacts.class);
        return new News(news.id(), news.event(), news.key(), news.recipient(), facts.values(), news.tries(), null);
    }

    private void write(Class<?> type, String language) throws Exception {
        var announcement = (Announcement) Samples.of(type);
        var reader = new Reader("ada@example.test", Locale.forLanguageTag(language), ZoneOffset.UTC);
        var mail = paper.write(kept(News.of(UUID.randomUUID(), announcement)), reader);
        assertThat(mail.text()).doesNotContain("{").doesNotContainPattern("https?://\\S+[.,;!?](\\s|$)");
        assertThat(mail.language()).isEqualTo(language);
        assertThat(LINK.matcher(mail.text()).results().map(link -> link.group(1)))
                .as("links lead to pages of the client")
                .allMatch(path -> PAGES.stream().anyMatch(page -> page.matcher(path).matches()));
        var folder = Files.createDirectories(Path.of("target", "mails"));
        Files.writeString(folder.resolve(type.getSimpleName() + "." + language + ".html"), mail.html());
        Files.writeString(folder.resolve(type.getSimpleName() + "." + language + ".txt"), mail.text());
    }
}
