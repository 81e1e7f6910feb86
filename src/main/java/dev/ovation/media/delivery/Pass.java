package dev.ovation.media.delivery;

import java.util.UUID;

/**
 * What a signed address allows, until when: every rendition of one medium, or only its blurred preview.
 *
 * @param expires seconds since 1970
 */
record Pass(UUID media, boolean previewOnly, long expires) {

    boolean opens(String file) {
        return !previewOnly || file.equals(Rendition.PREVIEW);
    }
}
