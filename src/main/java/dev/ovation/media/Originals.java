package dev.ovation.media;

import dev.ovation.storage.StorageKey;

/** Where uploaded files are kept as they came; they never leave the house. */
final class Originals {

    static final String SHELF = "originals";

    private Originals() {}

    static StorageKey key(MediaId media) {
        return StorageKey.of(SHELF, media.value());
    }

    /** A part of an upload that is not yet known to have arrived unharmed. */
    static StorageKey unchecked(MediaId media) {
        return key(media).with(".unchecked");
    }
}
