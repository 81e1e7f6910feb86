package dev.ovation.media.ffmpeg;

import dev.ovation.media.delivery.Rendition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one command that makes everything of a video: an HLS ladder (fMP4 segments of four seconds, sound apart), an
 * MP4 of the same encoded streams as its top rung, poster, blurred preview and timeline sheet.
 *
 * @param mark what is laid over every picture, or null
 */
record VideoCommand(
        Source.Video source, List<Rung> rungs, Timeline timeline, @Nullable Overlay mark, int threads) {

    private static final String SEGMENT_SECONDS = "4";
    private static final String KEY_FRAMES = "expr:gte(t,n_forced*2)";

    VideoCommand(Source.Video source, @Nullable Overlay mark, int threads) {
        this(source, Rung.ladder(source), Timeline.of(source), mark, threads);
    }

    /** The outputs go to the folder that ffmpeg runs in. */
    List<String> words(Path file) {
        return Words.of(
                List.of("-v", "error", "-nostdin", "-y", "-nostats", "-progress", "pipe:1", "-stats_period", "1"),
                List.of("-threads", Integer.toString(threads), "-filter_complex_threads", Integer.toString(threads)),
                Probe.CAREFULLY,
                List.of("-i", file.toString()),
                mark == null ? List.of() : mark.input(),
                List.of("-filter_complex", graph()),
                encoded(),
                List.of("-f", "tee", hls().spelled() + "|" + mp4().spelled()),
                still("[poster]", Rendition.POSTER, "-q:v", "3"),
                still("[preview]", Rendition.PREVIEW, "-c:v", "libwebp", "-quality", "60"),
                still("[sheet]", Rendition.TIMELINE_SHEET, "-q:v", "5"));
    }

    private String graph() {
        return new VideoGraph(source, rungs, timeline, mark).spelled();
    }

    private List<String> encoded() {
        var words = new ArrayList<String>();
        IntStream.range(0, rungs.size()).forEach(i -> words.addAll(List.of("-map", "[v" + i + "]")));
        if (source.sound() != null) {
            words.addAll(List.of("-map", "[sound]", "-c:a", "aac", "-b:a", "128k"));
        }
        words.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "22", "-profile:v", "high"));
        words.addAll(List.of("-g", "600", "-force_key_frames", KEY_FRAMES, "-threads:v", Integer.toString(threads)));
        for (int i = 0; i < rungs.size(); i++) {
            words.addAll(List.of("-maxrate:v:" + i, rungs.get(i).kilobits() + "k"));
            words.addAll(List.of("-bufsize:v:" + i, rungs.get(i).kilobits() * 2 + "k"));
        }
        // The tee muxer does not ask for these by itself: variable rates are kept, headers stand apart.
        words.addAll(List.of("-fps_mode:v", "vfr", "-flags:v", "+global_header", "-flags:a", "+global_header"));
        words.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        return words;
    }

    private TeeOutput hls() {
        return TeeOutput.to("%v.m3u8")
                .with("f", "hls")
                .with("hls_time", SEGMENT_SECONDS)
                .with("hls_playlist_type", "vod")
                .with("hls_segment_type", "fmp4")
                .with("hls_flags", "independent_segments")
                .with("hls_segment_filename", "%v-%d.m4s")
                .with("hls_fmp4_init_filename", header())
                .with("master_pl_name", Rendition.HLS)
                .with("var_stream_map", variants());
    }

    /** For a stream that is alone ffmpeg does not put the name in here, though it does so in the other files. */
    private String header() {
        var alone = source.sound() == null && rungs.size() == 1;
        return (alone ? rungs.getFirst().name() : "%v") + "-init.mp4";
    }

    private String variants() {
        var sound = source.sound() == null ? "" : ",agroup:sound";
        var pictures = IntStream.range(0, rungs.size())
                .mapToObj(i -> "v:" + i + sound + ",name:" + rungs.get(i).name())
                .collect(Collectors.joining(" "));
        return source.sound() == null ? pictures : pictures + " a:0,agroup:sound,default:yes,name:sound";
    }

    private TeeOutput mp4() {
        return TeeOutput.to(Rendition.MP4)
                .with("select", source.sound() == null ? "v:0" : "v:0,a:0")
                .with("f", "mp4")
                .with("movflags", "+faststart");
    }

    private static List<String> still(String label, String file, String... encoder) {
        return Words.of(
                List.of("-map", label, "-frames:v", "1", "-map_metadata", "-1"),
                List.of(encoder),
                List.of("-f", "image2", "-update", "1", file));
    }

    /** How many bytes everything can take at most. */
    long bytes() {
        var streams = rungs.stream().mapToLong(rung -> rung.bytes(source.seconds())).sum();
        return (streams + rungs.getFirst().bytes(source.seconds())) * 5 / 4 + (64L << 20);
    }
}
