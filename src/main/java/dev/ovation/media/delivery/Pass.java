package dev.ovation.media.delivery;

import java.util.UUID;

/**
 * What a signed address allows, until when: every rendition of one medium, only its blurred preview, or only its MP4
 * to be kept under a name.
 *
 * @param expires seconds since 1970
 */
record Pass(UUID media, boolean previewOnly, long expires, SavedAs savedAs) {

    Pass(UUID media, boolean previewOnly, long expires) {
        this(media, previewOnly, expires, SavedAs.NOTHING);
    }

    boolean opens(String file) {
        return previewOnly ? file.equals(Rendition.PREVIEW) : !download() || file.equals(Rendition.MP4);
    }

    boolean download() {
        return !savedAs.equals(SavedAs.NOTHING);
    }
}
