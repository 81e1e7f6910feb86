package dev.ovation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the marketplace that we replace could do and what it did wrong, as a numbered list; each row that is built is
 * shown by tests whose names begin with {@code viggio} and its number. A row without one is a failure here.
 */
class MarketplaceTests {

    private static final Pattern NAMED = Pattern.compile("viggio ((?:\\d+)(?:, \\d+)*): .+");

    private static final Map<Integer, String> BUILT = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "sign-up"),
            Map.entry(2, "sign-in"),
            Map.entry(3, "sign-out"),
            Map.entry(4, "change of password"),
            Map.entry(5, "reset of password"),
            Map.entry(6, "categories"),
            Map.entry(7, "listing of performers"),
            Map.entry(8, "performer's page when unavailable"),
            Map.entry(9, "performer's public videos"),
            Map.entry(10, "application as a performer"),
            Map.entry(11, "performer's profile and offer"),
            Map.entry(12, "intro video and avatar"),
            Map.entry(13, "placing an order"),
            Map.entry(14, "price"),
            Map.entry(15, "guest's or account's order"),
            Map.entry(16, "for myself or someone else"),
            Map.entry(17, "public or private"),
            Map.entry(18, "a card's other owner"),
            Map.entry(19, "ordering once"),
            Map.entry(20, "hold first, take when ready"),
            Map.entry(21, "another card"),
            Map.entry(22, "deadline"),
            Map.entry(23, "states of a charge"),
            Map.entry(24, "the gateway's notices"),
            Map.entry(25, "reconciliation"),
            Map.entry(26, "refund and dispute"),
            Map.entry(27, "the performer's list"),
            Map.entry(28, "declining"),
            Map.entry(29, "upload"),
            Map.entry(30, "another upload"),
            Map.entry(31, "transcode with the mark"),
            Map.entry(32, "transcode that fails"),
            Map.entry(33, "delivery by mail and page"),
            Map.entry(34, "a long transcode delays nobody"),
            Map.entry(35, "carriers of mail"),
            Map.entry(36, "the mails"),
            Map.entry(37, "shares"),
            Map.entry(38, "when a share is earned"),
            Map.entry(42, "earnings"),
            Map.entry(43, "agencies"),
            Map.entry(44, "the staff's site"),
            Map.entry(45, "operator alerts"),
            Map.entry(46, "health"),
            Map.entry(47, "metrics, request ids, logs without anybody's data"),
            Map.entry(51, "load tests"),
            Map.entry(52, "data protection"),
            Map.entry(53, "published description"),
            Map.entry(54, "one account subscribes and orders")));

    private static final Map<Integer, String> ELSEWHERE = Map.ofEntries(
            Map.entry(39, "payouts"),
            Map.entry(40, "payouts"),
            Map.entry(41, "payouts"),
            Map.entry(48, "deployment"),
            Map.entry(49, "deployment"),
            Map.entry(50, "deployment"));

    private static final Map<Integer, List<String>> SHOWN = new TreeMap<>();

    @BeforeAll
    static void look() throws IOException {
        try (var files = Files.walk(Path.of("target/test-classes/dev/ovation"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith("Tests.class"))
                    .map(file -> file.replaceFirst(".*test-classes/", "").replace(".class", "").replace('/', '.'))
                    .flatMap(MarketplaceTests::tests)
                    .forEach(MarketplaceTests::note);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRowThatIsBuiltIsShown() {
        return BUILT.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey() + " " + row.getValue(),
                        () -> assertThat(SHOWN.get(row.getKey()))
                                .as("tests named viggio " + row.getKey())
                                .isNotEmpty()));
    }

    @Test
    void everyRowOfTheListIsBuiltHereOrElsewhere() {
        var all = new TreeSet<>(BUILT.keySet());
        all.addAll(ELSEWHERE.keySet());
        assertThat(all).hasSize(54).contains(1, 54);
        assertThat(BUILT.keySet()).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
        assertThat(SHOWN.keySet()).as("rows that tests name").allMatch(BUILT::containsKey);
    }

    private static Stream<Method> tests(String name) {
        try {
            return Arrays.stream(
                    Class.forName(name, false, MarketplaceTests.class.getClassLoader()).getDeclaredMethods());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void note(Method method) {
        var display = method.getAnnotation(DisplayName.class);
        var named = NAMED.matcher(display == null ? "" : display.value());
        if (!named.matches()) {
            return;
        }
        assertThat(Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getSimpleName())
                        .collect(Collectors.toSet()))
                .as(method + " runs")
                .containsAnyOf("Test", "ParameterizedTest", "RepeatedTest")
                .doesNotContain("Disabled");
        for (var row : named.group(1).split(", ")) {
            SHOWN.computeIfAbsent(Integer.valueOf(row), _ -> new java.util.ArrayList<>())
                    .add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
    }
}
