package dev.ovation.media;

import dev.ovation.media.ffmpeg.Ffmpeg;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.Scratch.Folder;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes a short film by moving slowly over a still picture, with a soft chord under it: for installations that have
 * pictures to show and no films yet.
 */
@Component
public class MovingPicture {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int RATE = 25;
    private static final String SIZE = "1280x720";

    /** Three sine waves that swell and fade, an open fifth and its octave. */
    private static final String CHORD = "aevalsrc='0.10*sin(2*PI*110*t)*(0.7+0.3*sin(2*PI*0.11*t))"
            + "+0.07*sin(2*PI*164.81*t)*(0.6+0.4*sin(2*PI*0.07*t+1))"
            + "+0.05*sin(2*PI*220*t)*(0.5+0.5*sin(2*PI*0.05*t+2))':s=48000:c=stereo:d=%d,"
            + "afade=t=in:d=1.5,afade=t=out:st=%d:d=2";

    private final Ffmpeg ffmpeg;
    private final Scratch scratch;

    MovingPicture(Ffmpeg ffmpeg, Scratch scratch) {
        this.ffmpeg = ffmpeg;
        this.scratch = scratch;
    }

    /**
     * An MP4; its temporary folder goes when the stream is closed.
     *
     * @param move in, out, left, right or up
     */
    public InputStream over(InputStream jpeg, int seconds, String move) throws IOException, InterruptedException {
        var folder = scratch.folder("moving-" + UUID.randomUUID());
        try {
            Files.copy(jpeg, folder.path().resolve("still.jpg"));
            var outcome = ffmpeg.make(folder.path(), words(seconds, move), LIMIT, _ -> {});
            if (!outcome.well()) {
                throw new IOException("No film came of it: " + outcome.lastWords());
            }
            return new Film(folder, folder.path().resolve("film.mp4"));
        } catch (IOException | RuntimeException | InterruptedException failed) {
            folder.close();
            throw failed;
        }
    }

    private static List<String> words(int seconds, String move) {
        return List.of(
                "-v", "error", "-nostdin", "-y", "-i", "still.jpg", "-f", "lavfi", "-i",
                CHORD.formatted(seconds, Math.max(1, seconds - 2)),
                "-vf", camera(seconds * RATE, move), "-r", Integer.toString(RATE), "-t", Integer.toString(seconds),
                "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a",
                "96k", "-movflags", "+faststart", "film.mp4");
    }

    /** Drawn at three times the size first: zoompan moves in whole pixels, which would be seen as a tremble. */
    private static String camera(int frames, String move) {
        var zoom = switch (move) {
            case "in" -> "'1+0.22*on/%d'".formatted(frames);
            case "out" -> "'1.22-0.22*on/%d'".formatted(frames);
            default -> "1.18";
        };
        var x = switch (move) {
            case "left" -> "'(iw-iw/zoom)*(1-on/%d)'".formatted(frames);
            case "right" -> "'(iw-iw/zoom)*on/%d'".formatted(frames);
            default -> "'(iw-iw/zoom)/2'";
        };
        var y = "up".equals(move) ? "'(ih-ih/zoom)*(1-on/%d)'".formatted(frames) : "'(ih-ih/zoom)/2'";
        return "scale=3840:2160:force_original_aspect_ratio=increase,crop=3840:2160,zoompan=z=" + zoom + ":x=" + x
                + ":y=" + y + ":d=" + frames + ":s=" + SIZE + ":fps=" + RATE;
    }

    private static final class Film extends FilterInputStream {

        private final Folder folder;

        Film(Folder folder, Path file) throws IOException {
            super(Files.newInputStream(file));
            this.folder = folder;
        }

        @Override
        public void close() throws IOException {
            super.close();
            folder.close();
        }
    }
}
