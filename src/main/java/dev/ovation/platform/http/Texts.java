package dev.ovation.platform.http;

/** Patterns for text that people type: nothing that a database, a mail's head or a reader's eye trips over. */
public final class Texts {

    /** One line: no control characters, no halves of characters, nothing that turns the direction of reading. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";

    /**
     * A name: one {@link #LINE}, and something of it shows. Spaces of all kinds, joiners and marks do not, nor do
     * fillers, though Unicode counts them among letters and symbols. Whether it may be empty is said elsewhere.
     */
    public static final String NAME =
            " *|(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]])" + LINE;

    /** Several lines, otherwise as {@link #LINE}. */
    public static final String LINES = "[[\\n\\r\\t][^\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]]*";

    private Texts() {}
}
