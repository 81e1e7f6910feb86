package dev.ovation.media;

import org.jspecify.annotations.Nullable;

/** What is needed to show a medium whose renditions are made. */
record ReadyMedia(
        MediaId id,
        MediaKind kind,
        int width,
        int height,
        @Nullable Double durationSeconds,
        Description description) {}
