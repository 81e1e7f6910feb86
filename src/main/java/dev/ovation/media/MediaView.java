package dev.ovation.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A ready medium as a page shows it. Addresses are absolute paths, signed, and good for the duration and an
 * hour, at most six; what the viewer may not see is absent.
 *
 * @param width pixels as shown, turned upright
 * @param preview a small blurred picture, for everyone
 * @param timeline a WebVTT file that points into a sheet of small pictures
 * @param altText what is to be seen, in the words of its owner
 * @param captions a WebVTT file of what is to be heard
 * @param captionsLanguage as BCP 47 has it; absent where it was never said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediaView(
        MediaId id,
        MediaKind kind,
        int width,
        int height,
        @Nullable Double durationSeconds,
        String preview,
        @Nullable String poster,
        @Nullable String hls,
        @Nullable String mp4,
        @Nullable String timeline,
        @Nullable Image image,
        @Nullable String altText,
        @Nullable String captions,
        @Nullable String captionsLanguage) {

    /** A picture in three sizes: at most 480, 1080 and 2160 pixels on its long side, never enlarged. */
    public record Image(String small, String medium, String large) {}
}
