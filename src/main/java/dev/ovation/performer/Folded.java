package dev.ovation.performer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as search and sorting compare it: lower case, without accents, letters and digits only. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    /** Every word typed must begin a word of the text; empty when nothing was typed that one could look for. */
    static String prefixQuery(String typed) {
        return Arrays.stream(of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
