package dev.ovation.media.ffmpeg;

import dev.ovation.media.delivery.Rendition;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one command that makes everything of a still: three sizes and the blurred preview, upright, without metadata.
 *
 * @param colours a table that takes its colours to sRGB, beside the folder that ffmpeg runs in; null when they are
 */
record PictureCommand(Source.Picture source, @Nullable Path colours) {

    static final int LARGE = 2160;
    static final int MEDIUM = 1080;
    static final int SMALL = 480;

    /** The outputs go to the folder that ffmpeg runs in. */
    List<String> words(Path file) {
        return Words.of(
                List.of("-v", "error", "-nostdin", "-y", "-threads", "1", "-filter_complex_threads", "1"),
                Probe.CAREFULLY,
                List.of("-f", source.demuxer(), "-i", file.toString(), "-filter_complex", graph()),
                output("[large]", Rendition.LARGE, "80"),
                output("[medium]", Rendition.MEDIUM, "80"),
                output("[small]", Rendition.SMALL, "78"),
                output("[preview]", Rendition.PREVIEW, "60"));
    }

    private String graph() {
        var start = source.tiles() == null ? "[0:" + source.stream() + "]null" : source.tiles().filters();
        return start
                + "," + within(LARGE) + inSrgb() + ",split=3[large][l1][l2];"
                + "[l1]" + within(MEDIUM) + ",split=2[medium][m1];"
                + "[m1]" + within(SMALL) + "[small];"
                + "[l2]" + blurred() + "[preview]";
    }

    private String inSrgb() {
        return colours == null ? "" : ",lut3d=file=../" + colours.getFileName() + ":interp=tetrahedral";
    }

    /** Never enlarged: a smaller picture is its own box. */
    private static String within(int side) {
        return "scale='min(%1$d,iw)':'min(%1$d,ih)':force_original_aspect_ratio=decrease:flags=lanczos,setsar=1"
                .formatted(side);
    }

    private static String blurred() {
        return "scale='max(16,trunc(iw/18))':-1:flags=area,gblur=sigma=2.2,hue=s=1.3,format=yuv420p";
    }

    private static List<String> output(String label, String file, String quality) {
        return List.of(
                "-map", label, "-frames:v", "1", "-map_metadata", "-1", "-c:v", "libwebp", "-compression_level", "3",
                "-quality", quality, "-f", "image2", "-update", "1", file);
    }
}
