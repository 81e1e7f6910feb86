package dev.ovation.media;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a medium for those who do not see or hear it.
 *
 * @param captions the number of the file that holds them
 */
public record Description(@Nullable String altText, @Nullable Long captions) {

    static final Description NONE = new Description(null, null);
}
