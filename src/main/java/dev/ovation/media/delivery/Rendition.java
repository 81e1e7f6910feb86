package dev.ovation.media.delivery;

import dev.ovation.storage.StorageKey;
import java.util.UUID;

/** The names of what is made of a medium, and where the set of them is kept. */
public final class Rendition {

    /** The one file that may be seen by everyone who may know of the medium. */
    public static final String PREVIEW = "preview.webp";

    public static final String POSTER = "poster.jpg";
    public static final String HLS = "master.m3u8";
    public static final String MP4 = "video.mp4";
    public static final String TIMELINE = "timeline.vtt";
    public static final String TIMELINE_SHEET = "timeline.jpg";
    public static final String SMALL = "small.webp";
    public static final String MEDIUM = "medium.webp";
    public static final String LARGE = "large.webp";

    static final String CAPTIONS = "captions-";

    private Rendition() {}

    /** One of the files of captions that a medium had, by its number. */
    public static String captions(long number) {
        return CAPTIONS + number + ".vtt";
    }

    /** The folder of a medium's captions: they come and go by themselves, also before anything is made of it. */
    public static StorageKey captionsOf(UUID media) {
        return StorageKey.of("captions", media);
    }

    /** The folder of all renditions of a medium; it comes and goes whole. */
    public static StorageKey folder(UUID media) {
        return StorageKey.of("renditions", media);
    }
}
