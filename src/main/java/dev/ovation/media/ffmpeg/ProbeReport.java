package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;
import dev.ovation.media.ffmpeg.Source.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What ffprobe wrote about a file, read with our eyes. */
final class ProbeReport {

    private static final Set<String> VIDEO = Set.of(
            "h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mpeg2video", "mpeg1video", "mjpeg", "prores", "dnxhd", "vc1",
            "wmv3", "wmv2", "h263", "flv1", "theora", "msmpeg4v3", "dvvideo", "qtrle", "rawvideo");

    private static final Set<String> SOUND = Set.of(
            "aac", "mp3", "mp2", "opus", "vorbis", "ac3", "eac3", "flac", "alac", "wmav2", "wmav1", "amr_nb", "amr_wb",
            "dts", "truehd", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_f32le", "pcm_u8",
            "pcm_mulaw", "pcm_alaw", "adpcm_ms", "adpcm_ima_wav");

    private static final Set<String> STILLS = Set.of("jpeg_pipe", "png_pipe", "webp_pipe", "gif");

    /** The brands of files that hold stills in the box format of MP4. */
    private static final Set<String> STILL_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "mif2");

    private final JsonNode report;
    private final String demuxer;

    ProbeReport(JsonNode report) {
        this.report = report;
        demuxer = report.path("format").path("format_name").asString("");
    }

    Source source() throws Unusable {
        if (STILLS.contains(demuxer)) {
            return still(demuxer);
        }
        var brand = report.path("format").path("tags").path("major_brand").asString("").strip();
        return STILL_BRANDS.contains(brand) ? still("mov") : video();
    }

    private Source still(String as) throws Unusable {
        var tiles = new TileGroup(report).tiles();
        var stream = streams("video").stream().findFirst().orElseThrow(this::broken);
        var coded = Measures.of(stream);
        var width = tiles != null ? tiles.width() : coded.width();
        var height = tiles != null ? tiles.height() : coded.height();
        if (width <= 0 || height <= 0) {
            // An animated WebP comes without measures: ffmpeg 8 does not decode those.
            throw new Unusable(
                    demuxer.equals("webp_pipe") ? Failure.UNSUPPORTED_FORMAT : Failure.BROKEN_FILE, "no measures");
        }
        return new Source.Picture(as, stream.path("index").asInt(), width, height, tiles);
    }

    private Source video() throws Unusable {
        if (report.path("streams").isEmpty()) {
            throw broken();
        }
        var stream = streams("video").stream()
                .filter(s -> s.path("disposition").path("attached_pic").asInt(0) == 0)
                .findFirst()
                .orElseThrow(() -> new Unusable(Failure.NO_VIDEO_STREAM, demuxer));
        if (!VIDEO.contains(stream.path("codec_name").asString(""))) {
            throw new Unusable(Failure.UNSUPPORTED_FORMAT, demuxer + " with " + stream.path("codec_name"));
        }
        var coded = Measures.of(stream);
        if (coded.width() <= 0 || coded.height() <= 0) {
            throw broken();
        }
        return new Source.Video(
                stream.path("index").asInt(),
                sound(),
                coded.width(),
                coded.height(),
                seconds(stream),
                rate(stream.path("avg_frame_rate").asString("0/0")),
                Set.of("tt", "bb", "tb", "bt").contains(stream.path("field_order").asString("")),
                coded.square(),
                range(stream.path("color_transfer").asString("")));
    }

    private Unusable broken() {
        return new Unusable(Failure.BROKEN_FILE, demuxer + " without readable streams");
    }

    private @Nullable Integer sound() {
        return streams("audio").stream()
                .filter(s -> SOUND.contains(s.path("codec_name").asString("")))
                .filter(s -> s.path("channels").asInt(0) > 0)
                .map(s -> s.path("index").asInt())
                .findFirst()
                .orElse(null);
    }

    private double seconds(JsonNode stream) {
        var whole = number(report.path("format").path("duration").asString(""));
        return whole > 0 ? whole : Math.max(0, number(stream.path("duration").asString("")));
    }

    private List<JsonNode> streams(String type) {
        return StreamSupport.stream(report.path("streams").spliterator(), false)
                .filter(s -> s.path("codec_type").asString("").equals(type))
                .toList();
    }

    private static Range range(String transfer) {
        return switch (transfer) {
            case "smpte2084" -> Range.PQ;
            case "arib-std-b67" -> Range.HLG;
            default -> Range.STANDARD;
        };
    }

    private static double rate(String fraction) {
        var parts = fraction.split("/", 2);
        var below = parts.length == 2 ? number(parts[1]) : 1;
        return below > 0 ? number(parts[0]) / below : 0;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notSaid) {
            return 0;
        }
    }
}
