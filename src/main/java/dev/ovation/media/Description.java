package dev.ovation.media;

import org.jspecify.annotations.Nullable;

/** What is said about a medium for those who do not see or hear it. */
public record Description(@Nullable String altText, @Nullable Captions captions) {

    static final Description NONE = new Description(null, null);
}
