package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How light every pixel of one picture of a file is, 0 to 255. */
record Frame(int width, int height, byte[] light) {

    /** The picture at this time. */
    static Frame of(Ffmpeg ffmpeg, Path file, String measures, double seconds) throws IOException, InterruptedException {
        var folder = file.toAbsolutePath().getParent();
        var raw = Files.createTempFile("frame", ".gray");
        var words = List.of(
                "-v", "error", "-y", "-i", file.toString(), "-ss", "" + seconds, "-frames:v", "1", "-f", "rawvideo",
                "-pix_fmt", "gray", raw.toString());
        var outcome = ffmpeg.make(folder, words, Duration.ofMinutes(1), line -> {});
        assertThat(outcome.well()).as("%s", outcome.complaints()).isTrue();
        var sides = measures.split("x");
        var frame = new Frame(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), Files.readAllBytes(raw));
        Files.delete(raw);
        assertThat(frame.light).as(file.toString()).hasSize(frame.width * frame.height);
        return frame;
    }

    int at(int x, int y) {
        return light[y * width + x] & 0xff;
    }
}
