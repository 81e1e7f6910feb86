package dev.ovation.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is needed to show a medium whose renditions are made. */
record ReadyMedia(
        MediaId id,
        MediaKind kind,
        int width,
        int height,
        @Nullable Double durationSeconds,
        Description description) {

    /** How long the medium itself takes. */
    Duration life() {
        return durationSeconds == null ? Duration.ZERO : Duration.ofMillis(Math.round(durationSeconds * 1000));
    }
}
