package dev.ovation.platform.privacy;

import java.util.function.Consumer;

/**
 * One kind of what is known about somebody, a file of his export.
 *
 * @param name of the file, and of the words that explain it: {@code export.<name>} in {@code titles*.properties}
 */
public record Chapter(String name, Rows rows) {

    /** As many as there are, one after the other: none of them is kept. */
    @FunctionalInterface
    public interface Rows {

        /** @param each takes a record or a map, as it is to stand in the file */
        void give(Consumer<Object> each);
    }
}
