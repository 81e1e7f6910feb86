package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ovation.payment.PaymentsSettled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who acts inside payment's transaction stands in docs/architecture.md: nobody more, nobody less. */
class ListenerTests {

    private static final String PAYMENT = "dev.ovation.payment";
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    @Test
    void theDocumentListsEveryListenerOfPaymentsEvents() throws IOException {
        var code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ovation");
        assertThat(listeners(code)).isEqualTo(documented());
    }

    @Test
    void eachOfThemNeedsTheTransactionItIsHeardIn() {
        var code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.ovation");
        assertThat(methods(code).filter(method -> !needsTransaction(method)).map(JavaMethod::getFullName))
                .isEmpty();
    }

    /** One that nobody wrote down. */
    static class Forgotten {
        @EventListener
        void on(PaymentsSettled settled) {}

        @EventListener(PaymentsSettled.class)
        void onToo() {}
    }

    @Test
    void aListenerThatIsNotListedIsFound() throws IOException {
        var found = listeners(new ClassFileImporter().importClasses(Forgotten.class));
        assertThat(found).isEqualTo(Map.of("PaymentsSettled", Set.of("house")));
        assertThat(methods(new ClassFileImporter().importClasses(Forgotten.class))).hasSize(2);
        assertThat(documented().get("PaymentsSettled")).doesNotContain("house");
    }

    /** By event, the modules that hear it at once; letters are heard later and stand elsewhere. */
    private static Map<String, Set<String>> listeners(JavaClasses code) {
        var found = new TreeMap<String, Set<String>>();
        methods(code).forEach(method -> events(method)
                .filter(event -> event.getPackageName().equals(PAYMENT))
                .forEach(event -> found.computeIfAbsent(event.getSimpleName(), _ -> new TreeSet<>())
                        .add(module(method.getOwner()))));
        return found;
    }

    private static Stream<JavaMethod> methods(JavaClasses code) {
        return code.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventListener.class))
                .filter(method -> events(method).anyMatch(event -> event.getPackageName().equals(PAYMENT)));
    }

    private static Stream<Class<?>> events(JavaMethod method) {
        var named = method.getAnnotationOfType(EventListener.class);
        return Stream.concat(
                method.getRawParameterTypes().stream().map(JavaClass::reflect),
                Stream.concat(Arrays.stream(named.value()), Arrays.stream(named.classes())));
    }

    private static boolean needsTransaction(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                && method.getAnnotationOfType(Transactional.class).propagation() == Propagation.MANDATORY;
    }

    private static String module(JavaClass type) {
        return type.getPackageName().substring("dev.ovation.".length()).replaceFirst("\\..*", "");
    }

    private static Map<String, Set<String>> documented() throws IOException {
        var book = Files.readString(Path.of("docs/architecture.md"));
        var table = book.substring(book.indexOf("| event of `payment` |"));
        var listed = new TreeMap<String, Set<String>>();
        table.substring(0, table.indexOf("\n\n")).lines().skip(2).forEach(line -> {
            var cells = line.split("\\|");
            words(cells[1]).forEach(event ->
                    listed.computeIfAbsent(event, _ -> new TreeSet<>()).addAll(words(cells[2]).toList()));
        });
        return listed;
    }

    private static Stream<String> words(String cell) {
        return WORD.matcher(cell).results().map(word -> word.group(1));
    }
}
