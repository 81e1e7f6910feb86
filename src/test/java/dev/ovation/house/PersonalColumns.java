package dev.ovation.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each column can say of people ({@code personal-data.txt}): whether its owner gets it in his export, and what
 * becomes of it when he leaves. Beside a table's name stands what is true of its other columns.
 */
public final class PersonalColumns {

    public static final Path FILE = Path.of("src/test/resources/personal-data.txt");

    /** @param end {@code erased}, {@code kept} or {@code nobody}, which says nothing of anybody */
    public record Rule(String column, boolean exported, String end, String why) {}

    private PersonalColumns() {}

    public static List<Rule> rules() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PersonalColumns::rule)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Those that may hold something of somebody who has left. */
    public static Set<String> kept() {
        return names(rule -> rule.end().equals("kept"));
    }

    static Set<String> names(Predicate<Rule> which) {
        return rules().stream().filter(which).map(Rule::column).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Rule rule(String line) {
        var words = Arrays.asList(line.strip().split("\\s+", 4));
        return new Rule(
                words.get(0), words.get(1).equals("exported"), words.get(2), words.size() > 3 ? words.get(3) : "");
    }
}
