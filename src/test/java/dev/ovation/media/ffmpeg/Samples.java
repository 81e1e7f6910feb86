package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Files of every kind, made by ffmpeg when a test first asks for them, kept between runs. */
@TestComponent
public class Samples {

    private static final Path FOLDER = Path.of("target", "media-samples").toAbsolutePath();

    private final Ffmpeg ffmpeg;

    Samples(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** @param words ffmpeg's, without the output, between spaces */
    public Path make(String name, String words) {
        try {
            Files.createDirectories(FOLDER);
            var key = Integer.toHexString(words.hashCode());
            var file = FOLDER.resolve(name.replaceFirst("(\\.[a-z0-9]+)$", "-" + key + "$1"));
            if (!Files.exists(file)) {
                var fresh = "fresh-" + file.getFileName();
                var all = Words.of(List.of("-v", "error", "-y"), List.of(words.split(" ")), List.of(fresh));
                var outcome = ffmpeg.make(FOLDER, all, Duration.ofMinutes(2), line -> {});
                assertThat(outcome.well()).as("%s: %s", name, outcome.complaints()).isTrue();
                Files.move(FOLDER.resolve(fresh), file);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public Path video(String name, String size, int seconds, String codec) {
        return make(name, "-f lavfi -i testsrc2=s=%s:r=25 -f lavfi -i sine -t %d %s".formatted(size, seconds, codec));
    }

    public Path picture(String name, String size) {
        return make(name, "-f lavfi -i testsrc2=s=%s -frames:v 1".formatted(size));
    }

    public Path written(String name, byte[] bytes) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Width and height as stored. */
    public String measures(Path file) {
        return about(file, "width,height").replace(',', 'x');
    }

    /** What ffprobe says of the first picture stream, between commas. */
    public String about(Path file, String entries) {
        return about(file, "v:0", entries);
    }

    /** What ffprobe says of the first sound stream, between commas. */
    public String aboutSound(Path file, String entries) {
        return about(file, "a:0", entries);
    }

    private String about(Path file, String stream, String entries) {
        var answer = new StringBuilder();
        try {
            var words = List.of(
                    "-v", "error", "-select_streams", stream, "-show_entries", "stream=" + entries, "-of", "csv=p=0",
                    file.toString());
            ffmpeg.probe(words, Duration.ofMinutes(1), answer::append);
            return answer.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The same file, cut off or lengthened by nothing. */
    public Path ofLength(Path file, long length) {
        try {
            var other = FOLDER.resolve(length + "-" + file.getFileName());
            Files.deleteIfExists(other);
            Files.copy(file, other);
            try (var bytes = new RandomAccessFile(other.toFile(), "rw")) {
                bytes.setLength(length);
            }
            return other;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
