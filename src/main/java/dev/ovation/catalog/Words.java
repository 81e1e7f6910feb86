package dev.ovation.catalog;

/** Beginnings of texts. */
final class Words {

    private static final int TEASER = 80;

    private Words() {}

    /** Whole words up to this many characters; what was cut off ends in an ellipsis. */
    static String first(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        var end = characters;
        for (int i = characters; i > 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                end = i;
                break;
            }
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    /** What everybody may read of a locked text: its first words, and never more than half of it. */
    static String teaser(String text) {
        return text.isEmpty() ? "" : first(text, Math.min(TEASER, text.length() / 2));
    }
}
