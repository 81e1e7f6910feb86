package dev.ovation.platform.http;

/** Patterns for text that people type: nothing that a database, a mail's head or a reader's eye trips over. */
public final class Texts {

    /** One line: no control characters, no halves of characters, nothing that turns the direction of reading. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";

    /** Several lines, otherwise as {@link #LINE}. */
    public static final String LINES = "[[\\n\\r\\t][^\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]]*";

    private Texts() {}
}
