package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a medium shows: guessed from its declared type while it is uploaded, known once it is ready. */
public enum MediaKind {
    VIDEO,
    PHOTO,
    /** Nothing makes one yet; a file with sound only is refused. */
    AUDIO;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MediaKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static MediaKind guessedFrom(String filetype) {
        return filetype.startsWith("image/") ? PHOTO : VIDEO;
    }
}
