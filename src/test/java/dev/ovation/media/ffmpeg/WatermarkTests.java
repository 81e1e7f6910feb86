package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ovation.house.HouseTest;
import dev.ovation.media.MediaKit;
import dev.ovation.media.ffmpeg.Overlay.Box;
import dev.ovation.media.ffmpeg.WatermarkSettings.Corner;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/** The mark is where it should be, as strong as it should be, and nowhere else: pixel by pixel. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class WatermarkTests {

    private static final Bounds ANY = new Bounds(Duration.ofHours(1), Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final String H264 = " -c:v libx264 -preset ultrafast -pix_fmt yuv420p";
    private static final String DARK = "-f lavfi -i color=c=0x303030:s=";
    /** What encoding may do to a plain surface, and how far it runs over an edge. */
    private static final int NOISE = 7;

    private static final int EDGE = 3;

    private final Ffmpeg ffmpeg;
    private final Probe probe;
    private final OutputCheck check;
    private final Samples samples;

    @TempDir
    Path folder;

    WatermarkTests(Ffmpeg ffmpeg, Probe probe, OutputCheck check, Samples samples) {
        this.ffmpeg = ffmpeg;
        this.probe = probe;
        this.check = check;
        this.samples = samples;
    }

    /** @param mark where a mark of three to one belongs in the frame */
    record Case(String name, Function<Samples, Path> file, String frame, Box mark) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> sources() {
        return Stream.of(
                made("landscape", DARK + "1280x720:r=25 -f lavfi -i sine -t 1" + H264 + " -c:a aac", "1280x720",
                        new Box(848, 574, 426, 142)),
                made("portrait", DARK + "720x1280:r=25 -t 1" + H264, "720x1280", new Box(476, 1194, 240, 80)),
                new Case("turned by its metadata", s -> s.make("turned-dark.mp4", "-display_rotation 90 -i "
                        + s.make("dark.mp4", DARK + "640x360:r=25 -t 1" + H264) + " -c copy"), "360x640",
                        new Box(238, 596, 120, 40)),
                made("odd measures", "-f lavfi -i color=c=0x303030:s=641x363:r=25 -t 1 -c:v libx264 -pix_fmt yuv444p",
                        "634x360", new Box(418, 288, 212, 70)),
                made("variable rate", DARK + "640x360:r=25 -t 2 -vf select=not(mod(n\\,3)) -fps_mode passthrough" + H264,
                        "640x360", new Box(422, 286, 214, 72)),
                made("one single picture", DARK + "640x360:r=25 -frames:v 1" + H264, "640x360",
                        new Box(422, 286, 214, 72)),
                made("high dynamic range", DARK + "640x360:r=25 -t 1 -pix_fmt yuv420p10le -c:v libx265 -preset ultrafast"
                        + " -x265-params log-level=error:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc",
                        "640x360", new Box(422, 286, 214, 72)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    @DisplayName("viggio 31: the mark stands bottom right, a third as wide, with seventy percent, whatever the source")
    void standsBottomRightAThirdAsWideWithSeventyPercent(Case source) throws Exception {
        var file = source.file().apply(samples);
        var mark = white();
        var marked = rendered("marked", file, Finish.SOLD, settings(mark, 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7));
        var plain = rendered("plain", file, Finish.PLAIN, settings(mark, 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7));

        for (var name : new String[] {"video.mp4", "poster.jpg"}) {
            assertMarked(frame(marked, name, source.frame()), frame(plain, name, source.frame()), source.mark(), 0.7);
        }
    }

    @Test
    void everyQualityBearsIt() throws Exception {
        var file = samples.make("dark-hd.mp4", DARK + "1920x1080:r=25 -t 1" + H264);
        var settings = settings(white(), 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7);
        var marked = rendered("marked", file, Finish.SOLD, settings);
        var plain = rendered("plain", file, Finish.PLAIN, settings);

        assertMarked(
                frame(marked, "360p.m3u8", "640x360"), frame(plain, "360p.m3u8", "640x360"),
                new Box(424, 286, 214, 72), 0.7);
    }

    @Test
    void theOperatorDecidesWhereHowLargeAndHowStrong() throws Exception {
        var file = samples.make("dark.mp4", DARK + "640x360:r=25 -t 1" + H264);
        var settings = settings(white(), 0.5, Corner.TOP_LEFT, 0.1, 0.25);
        var plain = frame(rendered("plain", file, Finish.PLAIN, settings), "video.mp4", "640x360");

        var marked = frame(rendered("marked", file, Finish.SOLD, settings), "video.mp4", "640x360");
        assertMarked(marked, plain, new Box(64, 36, 320, 106), 0.25);

        var off = new WatermarkSettings(false, "", 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7);
        assertMarked(frame(rendered("off", file, Finish.SOLD, off), "video.mp4", "640x360"), plain,
                new Box(0, 0, 0, 0), 0);
    }

    @Test
    void aMarkThatIsHigherThanTheFrameIsShrunk() {
        var tall = new Overlay(folder, new PngSize(100, 1000), new WatermarkSettings(
                true, "", 1, Corner.BOTTOM_RIGHT, 0.01, 0.7));
        assertThat(tall.in(1920, 200)).isEqualTo(new Box(1880, 2, 20, 196));
    }

    @Test
    void oursIsWhiteOnNothing() throws Exception {
        var file = samples.make("dark.mp4", DARK + "640x360:r=25 -t 1" + H264);
        var ours = new WatermarkSettings(true, "", 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7);
        var marked = frame(rendered("marked", file, Finish.SOLD, ours), "video.mp4", "640x360");

        var light = 0;
        for (int y = 0; y < 360; y++) {
            for (int x = 0; x < 640; x++) {
                if (marked.at(x, y) > 150) {
                    light++;
                    assertThat(x).isBetween(420, 637);
                    assertThat(y).isBetween(290, 358);
                }
            }
        }
        assertThat(light).as("pixels of strokes and letters").isBetween(1_000, 6_000);
    }

    @Test
    @DisplayName("viggio 31: the whole result is decoded before it is ready")
    void aResultThatCannotBeReadToItsEndIsNeverReady() throws Exception {
        var file = samples.video("talk.mp4", "640x360", 2, H264.strip() + " -c:a aac");
        var settings = settings(white(), 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7);
        var whole = rendered("whole", file, Finish.SOLD, settings);
        check.readThrough(whole, Duration.ofMinutes(1));

        var spoiling = new Spoiling(ffmpeg);
        var workshop = new Workshop(ffmpeg, new OutputCheck(probe, spoiling), new Watermark(settings));
        var output = Files.createDirectories(folder.resolve("spoilt/renditions"));
        var task = new Task(probe.look(file, ANY), file, output, Finish.SOLD);
        assertThatThrownBy(() -> workshop.make(task, Long.MAX_VALUE, done -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read to its end");
        assertThat(spoiling.spoilt).isTrue();
    }

    private static Case made(String name, String words, String frame, Box mark) {
        return new Case(name, s -> s.make(name.replace(' ', '-') + "-dark.mp4", words), frame, mark);
    }

    private Path white() {
        return samples.make("white.png", "-f lavfi -i color=c=white:s=600x200 -frames:v 1 -pix_fmt rgb24");
    }

    private static WatermarkSettings settings(Path mark, double width, Corner corner, double margin, double opacity) {
        return new WatermarkSettings(true, mark.toString(), width, corner, margin, opacity);
    }

    private Path rendered(String name, Path file, Finish finish, WatermarkSettings settings) throws Exception {
        var output = Files.createDirectories(folder.resolve(name).resolve("renditions"));
        new Workshop(ffmpeg, check, new Watermark(settings))
                .make(new Task(probe.look(file, ANY), file, output, finish), Long.MAX_VALUE, done -> {});
        return output;
    }

    private Frame frame(Path output, String name, String measures) throws Exception {
        return Frame.of(ffmpeg, output.resolve(name), measures, 0);
    }

    /** Inside the box the white shines through, outside of it nothing has changed. */
    private static void assertMarked(Frame marked, Frame plain, Box box, double opacity) {
        assertThat(marked.width() + "x" + marked.height()).isEqualTo(plain.width() + "x" + plain.height());
        for (int y = 0; y < marked.height(); y++) {
            for (int x = 0; x < marked.width(); x++) {
                var depth = depth(box, x, y);
                if (depth >= EDGE) {
                    var expected = (int) Math.round(255 * opacity + plain.at(x, y) * (1 - opacity));
                    assertThat(marked.at(x, y)).as("inside, at %d,%d", x, y).isCloseTo(expected, within(NOISE));
                } else if (depth <= -EDGE) {
                    assertThat(marked.at(x, y)).as("outside, at %d,%d", x, y).isCloseTo(plain.at(x, y), within(NOISE));
                }
            }
        }
    }

    /** How many pixels inside the box; below zero, how many outside. */
    private static int depth(Box box, int x, int y) {
        var across = Math.min(x - box.x(), box.x() + box.width() - 1 - x);
        var down = Math.min(y - box.y(), box.y() + box.height() - 1 - y);
        return Math.min(across, down);
    }

    /** A disk that loses some bytes in the middle of what was made, just before it is read. */
    private static final class Spoiling extends Ffmpeg {

        private final Ffmpeg real;
        private boolean spoilt;

        Spoiling(Ffmpeg real) {
            super(null, new FfmpegSettings("", 0));
            this.real = real;
        }

        @Override
        public Outcome make(
                Path folder, List<String> words, Duration limit, Consumer<String> line)
                throws IOException, InterruptedException {
            try (var file = new RandomAccessFile(folder.resolve("video.mp4").toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.write(new byte[4000]);
                spoilt = true;
            }
            return real.make(folder, words, limit, line);
        }
    }
}
