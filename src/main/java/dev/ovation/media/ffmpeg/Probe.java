package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides what a file is by its bytes. The name has no say: stored files have none. ffprobe may open nothing
 * but this one file, with the demuxers named here, and refuses pictures with too many pixels before it
 * takes memory for them.
 */
@Component
public class Probe {

    private static final String DEMUXERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,ogg,asf,"
            + "jpeg_pipe,png_pipe,webp_pipe,gif";

    /** Put before every input, here and where it is decoded. */
    static final List<String> CAREFULLY = List.of("-protocol_whitelist", "file", "-format_whitelist", DEMUXERS);

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration READING_THROUGH = Duration.ofMinutes(10);

    private final Ffmpeg ffmpeg;
    private final JsonMapper json;

    Probe(Ffmpeg ffmpeg, JsonMapper json) {
        this.ffmpeg = ffmpeg;
        this.json = json;
    }

    /** What the file is; refuses what is nothing, broken, or out of bounds. */
    public Source look(Path file, Bounds bounds) throws Unusable, IOException, InterruptedException {
        var answer = new StringBuilder();
        var words = Words.of(
                List.of("-v", "error"),
                CAREFULLY,
                List.of("-max_pixels", Long.toString(Math.max(bounds.videoPixels(), bounds.picturePixels()))),
                List.of("-threads", "1", "-show_format", "-show_streams", "-show_stream_groups", "-of", "json"),
                List.of(file.toString()));
        var outcome = ffmpeg.probe(words, LIMIT, answer::append);
        refuseBombs(outcome);
        if (!outcome.well()) {
            throw new Unusable(whyNot(outcome), outcome.lastWords());
        }
        var source = upright(new ProbeReport(json.readTree(answer.toString())).source(), file);
        refuseTooMuch(source, bounds);
        return source instanceof Source.Video video && video.seconds() == 0 ? readThrough(file, video, bounds) : source;
    }

    private static Source upright(Source source, Path file) throws IOException {
        return source instanceof Source.Picture picture && picture.tiles() != null
                ? Source.turned(picture, HeicTurn.of(file))
                : source;
    }

    /** The decoders themselves say it, before they take memory. */
    static void refuseBombs(Ffmpeg.Outcome outcome) throws Unusable {
        if (outcome.complainsOf("exceeds specified max pixel count")
                || (outcome.complainsOf("Picture size") && outcome.complainsOf("is invalid"))) {
            throw new Unusable(Failure.TOO_MANY_PIXELS, outcome.lastWords());
        }
    }

    private static Failure whyNot(Ffmpeg.Outcome outcome) {
        if (outcome.tooLate()) {
            return Failure.TOOK_TOO_LONG;
        }
        if (outcome.complainsOf("not on whitelist")) {
            var picture = outcome.complainsOf("_pipe @") || outcome.complainsOf("image2 @");
            return picture ? Failure.UNSUPPORTED_FORMAT : Failure.NOT_MEDIA;
        }
        // ffprobe names the demuxer that knew the file before it found it broken.
        return outcome.complaints().stream().anyMatch(line -> line.startsWith("["))
                ? Failure.BROKEN_FILE
                : Failure.NOT_MEDIA;
    }

    private static void refuseTooMuch(Source source, Bounds bounds) throws Unusable {
        var pixels = (long) source.width() * source.height();
        var most = source instanceof Source.Video ? bounds.videoPixels() : bounds.picturePixels();
        if (pixels > most) {
            throw new Unusable(Failure.TOO_MANY_PIXELS, source.width() + "x" + source.height());
        }
        if (source instanceof Source.Video video && video.seconds() > bounds.duration().toSeconds()) {
            throw new Unusable(Failure.TOO_LONG, video.seconds() + " s");
        }
    }

    /** Browsers record without writing a duration; then the last picture's time is it. */
    private Source readThrough(Path file, Source.Video video, Bounds bounds)
            throws Unusable, IOException, InterruptedException {
        var last = new LastTime();
        var words = Words.of(
                List.of("-v", "error"),
                CAREFULLY,
                List.of("-select_streams", Integer.toString(video.stream())),
                List.of("-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", file.toString()));
        ffmpeg.probe(words, READING_THROUGH, last::read);
        var measured = new Source.Video(
                video.stream(), video.sound(), video.width(), video.height(), last.seconds, video.rate(),
                video.interlaced(), video.square(), video.range());
        refuseTooMuch(measured, bounds);
        return measured;
    }

    private static final class LastTime {

        private double seconds;

        void read(String line) {
            var parts = List.of(line.split(","));
            var times = parts.stream().filter(part -> part.matches("[0-9.]+")).collect(Collectors.toList());
            seconds = Math.max(seconds, times.stream().mapToDouble(Double::parseDouble).sum());
        }
    }
}
