package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;
import dev.ovation.media.delivery.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks at what ffmpeg made before it is shown to anyone: everything is there, whole, and as long as it should be. */
@Component
class OutputCheck {

    private static final Bounds ANY = new Bounds(Duration.ofDays(10), Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final Pattern NAMED = Pattern.compile("URI=\"([^\"]+)\"");

    /** A source whose end is missing still tells its whole duration; this much less than told is a broken file. */
    private static final double MISSING_SHARE = 0.2;

    private final Probe probe;
    private final Ffmpeg ffmpeg;

    OutputCheck(Probe probe, Ffmpeg ffmpeg) {
        this.probe = probe;
        this.ffmpeg = ffmpeg;
    }

    /** @return how long the result is, in seconds */
    double video(Path folder, Source.Video source) throws Unusable, IOException, InterruptedException {
        for (var name : List.of(Rendition.POSTER, Rendition.PREVIEW, Rendition.TIMELINE_SHEET, Rendition.MP4)) {
            demand(folder, name);
        }
        playlist(folder, Rendition.HLS);
        if (!(probe.look(folder.resolve(Rendition.MP4), ANY) instanceof Source.Video made)) {
            throw new Unusable(Failure.BROKEN_FILE, "the result is no video");
        }
        var missing = source.seconds() - made.seconds();
        if (missing > 1 && missing > source.seconds() * MISSING_SHARE) {
            throw new Unusable(Failure.BROKEN_FILE, "ends after " + made.seconds() + " of " + source.seconds() + " s");
        }
        return made.seconds();
    }

    /**
     * Every picture and every sound of the MP4, once to its end.
     *
     * @throws IOException when a decoder complains: the source was good, so making it again may help
     */
    void readThrough(Path folder, Duration limit) throws IOException, InterruptedException {
        var words = Words.of(
                List.of("-v", "error", "-nostdin", "-xerror", "-threads", Integer.toString(ffmpeg.threads())),
                Probe.CAREFULLY,
                List.of("-i", Rendition.MP4, "-map", "0", "-fps_mode", "passthrough", "-f", "null", "-"));
        var outcome = ffmpeg.make(folder, words, limit, line -> {});
        if (!outcome.well() || !outcome.complaints().isEmpty()) {
            throw new IOException("What was made cannot be read to its end: " + outcome.lastWords());
        }
    }

    Source picture(Path folder) throws Unusable, IOException, InterruptedException {
        for (var name : List.of(Rendition.SMALL, Rendition.MEDIUM, Rendition.LARGE, Rendition.PREVIEW)) {
            demand(folder, name);
        }
        return probe.look(folder.resolve(Rendition.LARGE), ANY);
    }

    /** Every file that a playlist names, playlists within playlists included. */
    private static void playlist(Path folder, String name) throws Unusable, IOException {
        demand(folder, name);
        var lines = Files.readAllLines(folder.resolve(name));
        var master = lines.stream().anyMatch(line -> line.startsWith("#EXT-X-STREAM-INF"));
        if (!master && !lines.contains("#EXT-X-ENDLIST")) {
            throw new Unusable(Failure.BROKEN_FILE, name + " has no end");
        }
        for (var line : lines) {
            var named = NAMED.matcher(line);
            var file = named.find() ? named.group(1) : line.startsWith("#") ? "" : line.strip();
            if (file.endsWith(".m3u8")) {
                playlist(folder, file);
            } else if (!file.isEmpty()) {
                demand(folder, file);
            }
        }
    }

    private static void demand(Path folder, String name) throws Unusable, IOException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            throw new Unusable(Failure.BROKEN_FILE, "nothing came of " + name);
        }
    }
}
