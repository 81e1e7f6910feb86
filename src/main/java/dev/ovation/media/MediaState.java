package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** How far a medium is. Every move is guarded in SQL by the state it comes from. */
public enum MediaState {
    /** Its last byte has not arrived. */
    UPLOADING,
    /** Complete; its renditions are being made or wait for their turn. */
    PROCESSING,
    READY,
    /** Nothing could be made of it; a failure code says why. */
    FAILED;

    Set<MediaState> next() {
        return switch (this) {
            case UPLOADING, FAILED -> Set.of(PROCESSING);
            case PROCESSING -> Set.of(READY, FAILED);
            case READY -> Set.of();
        };
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MediaState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
