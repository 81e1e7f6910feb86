package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ovation.platform.events.Alert;
import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.jobs.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The flow of an order in docs/architecture.md names every step and every event there is, and nothing that is gone. */
class FlowTests {

    private static final String SHOUTOUT = "dev.ovation.shoutout";
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ovation");

    @Test
    void thePageNamesEveryStepAndEvent() throws IOException {
        var parts = code.stream().filter(type -> type.getPackageName().equals(SHOUTOUT));
        assertThat(onThePage()).containsAll(stepsAndEvents(parts));
    }

    @Test
    void whatItNamesIsThere() throws IOException {
        assertThat(code.stream().map(JavaClass::getSimpleName)).containsAll(onThePage());
    }

    /** Steps that nobody wrote down. */
    static class Forgotten {
        @Transactional
        void happens() {}
    }

    record ForgottenInside(TransactionOperations transaction) {}

    abstract static class ForgottenNews implements Announcement {}

    abstract static class ForgottenJob implements Job<String> {}

    @Test
    void whatIsMissingIsFound() throws IOException {
        var news = new ClassFileImporter()
                .importClasses(
                        Forgotten.class, ForgottenInside.class, ForgottenNews.class, ForgottenJob.class, String.class);
        assertThat(stepsAndEvents(news.stream()))
                .containsExactlyInAnyOrder("Forgotten", "ForgottenInside", "ForgottenNews", "ForgottenJob");
        assertThat(onThePage()).doesNotContain("Forgotten");
    }

    /** Whatever writes in a transaction, works as a job, or is told to others. */
    private static Set<String> stepsAndEvents(Stream<JavaClass> types) {
        return types.filter(type -> writes(type)
                        || type.isAssignableTo(Job.class)
                        || type.isAssignableTo(Announcement.class)
                        || type.isAssignableTo(Alert.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static boolean writes(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
                || type.getFields().stream().anyMatch(field -> field.getRawType()
                        .isAssignableTo(TransactionOperations.class));
    }

    private static Set<String> onThePage() throws IOException {
        var book = Files.readString(Path.of("docs/architecture.md"));
        var flow = book.substring(book.indexOf("## A video made to order"), book.indexOf("## Hot paths"));
        return NAME.matcher(flow).results().map(FlowTests::name).collect(Collectors.toSet());
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
