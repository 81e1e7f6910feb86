package dev.ovation.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.media.MediaKind;
import java.util.Collection;
import java.util.Locale;

/** What a post is mostly made of; derived from its media, but for the album, which its performer asks for. */
public enum PostKind {
    TEXT,
    VIDEO,
    PHOTO,
    ALBUM;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PostKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static PostKind derived(boolean album, Collection<MediaKind> media) {
        if (album) {
            return ALBUM;
        }
        return media.isEmpty() ? TEXT : media.contains(MediaKind.VIDEO) ? VIDEO : PHOTO;
    }
}
