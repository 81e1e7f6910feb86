package dev.ovation.performer;

import org.jspecify.annotations.Nullable;

/** The three pictures of a profile, with their addresses. */
record Faces(@Nullable Picture avatar, @Nullable Picture portrait, @Nullable Picture cover) {}
