package dev.ovation.catalog;

import java.text.BreakIterator;
import java.util.Locale;

/** Beginnings of texts. */
final class Words {

    private static final int TEASER = 80;

    private Words() {}

    /** Whole words up to this many characters; what was cut off ends in an ellipsis. */
    static String first(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, end(text, characters)).strip() + "…";
    }

    /** What everybody may read of a locked text: its first words, and never more than half of it. */
    static String teaser(String text) {
        return text.isEmpty() ? "" : first(text, Math.min(TEASER, text.length() / 2));
    }

    private static int end(String text, int most) {
        for (int i = most; i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return insideTheWord(text, most);
    }

    /** Between what a reader takes for characters: a flag and a family are many, for Java. */
    private static int insideTheWord(String text, int most) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(most) ? most : characters.preceding(most);
    }
}
