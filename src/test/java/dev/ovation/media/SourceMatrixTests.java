package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.media.ffmpeg.Bombs;
import dev.ovation.media.ffmpeg.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/** What comes of every kind of file: its measures, its qualities and its sound, or why nothing does. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class SourceMatrixTests {

    private static final String H264 = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac";
    private static final String HEVC = "-c:v libx265 -preset ultrafast -x265-params log-level=error";
    private static final String SILENT = "-f lavfi -i testsrc2=s=640x360:r=25 -t 2 ";

    private final MediaKit kit;
    private final Samples samples;

    SourceMatrixTests(MediaKit kit, Samples samples) {
        this.kit = kit;
        this.samples = samples;
    }

    record Case(String name, String outcome, Function<Samples, Path> file) {
        @Override
        public String toString() {
            return name + " → " + outcome;
        }
    }

    static Stream<Case> cases() {
        return Stream.concat(Stream.concat(videos(), pictures()), refusals());
    }

    static Stream<Case> videos() {
        return Stream.of(
                made("H.264 in MP4", "video 640x360 2s: 640x360 sound", s -> s.video("a.mp4", "640x360", 2, H264)),
                made("full HD", "video 1920x1080 1s: 1920x1080 1280x720 852x480 640x360 sound",
                        s -> s.video("hd.mp4", "1920x1080", 1, H264)),
                made("4K", "video 3840x2160 1s: 1920x1080 1280x720 852x480 640x360 silent", s -> s.make("4k.mp4",
                        "-f lavfi -i testsrc2=s=3840x2160:r=5 -t 1 " + H264)),
                made("HEVC in MOV", "video 640x360 2s: 640x360 sound",
                        s -> s.video("h.mov", "640x360", 2, HEVC + " -tag:v hvc1 -pix_fmt yuv420p -c:a aac")),
                made("VP9 in WebM", "video 640x360 2s: 640x360 sound",
                        s -> s.video("v.webm", "640x360", 2, "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus")),
                made("AV1 in MP4", "video 640x360 2s: 640x360 sound",
                        s -> s.video("av1.mp4", "640x360", 2, "-c:v libsvtav1 -preset 12 -c:a aac")),
                made("H.264 in MKV with 5.1 sound", "video 640x360 2s: 640x360 sound",
                        s -> s.video("s.mkv", "640x360", 2, H264 + " -c:a ac3 -ac 6")),
                made("MPEG-4 in AVI", "video 640x360 2s: 640x360 sound",
                        s -> s.video("x.avi", "640x360", 2, "-c:v mpeg4 -c:a libmp3lame")),
                made("MPEG-TS, interlaced", "video 720x576 2s: 720x576 600x480 450x360 sound",
                        s -> s.video("i.ts", "720x576", 2, "-c:v mpeg2video -flags +ilme+ildct -c:a mp2")),
                made("WebM that does not know its length", "video 640x360 2s: 640x360 sound",
                        s -> s.video("live.webm", "640x360", 2, "-c:v libvpx -deadline realtime -c:a libopus -live 1 -f webm")),
                made("portrait", "video 360x640 2s: 360x640 sound", s -> s.video("p.mp4", "360x640", 2, H264)),
                made("turned by its metadata", "video 360x640 2s: 360x640 sound", s -> s.make("t.mp4",
                        "-display_rotation 90 -i " + s.video("a.mp4", "640x360", 2, H264) + " -c copy")),
                made("pixels that are not square", "video 1280x576 2s: 1280x576 1066x480 800x360 silent", s -> s.make("sar.mp4",
                        "-f lavfi -i testsrc2=s=640x576:r=25 -t 2 -vf setsar=2 " + H264)),
                made("silent", "video 640x360 2s: 640x360 silent", s -> s.make("n.mp4", SILENT + H264)),
                made("variable rate", "video 640x360 2s: 640x360 silent", s -> s.make("vfr.mp4", SILENT
                        + "-vf select=not(mod(n\\,3))+lt(mod(n\\,50)\\,10) -fps_mode passthrough " + H264)),
                made("odd measures", "video 641x363 2s: 634x360 silent", s -> s.make("odd.mp4",
                        "-f lavfi -i testsrc=s=641x363:r=25 -t 2 -c:v libx264 -preset ultrafast -pix_fmt yuv444p")),
                made("smaller than the smallest quality", "video 200x100 2s: 200x100 silent", s -> s.make("tiny.mp4",
                        "-f lavfi -i testsrc2=s=200x100:r=25 -t 2 " + H264)),
                made("HDR10", "video 640x360 1s: 640x360 silent", s -> hdr(s, "hdr10.mp4", "smpte2084")),
                made("HLG", "video 640x360 1s: 640x360 silent", s -> hdr(s, "hlg.mov", "arib-std-b67")),
                made("120 pictures a second", "video 640x360 1s: 640x360 silent", s -> s.make("fast.mp4",
                        "-f lavfi -i testsrc2=s=640x360:r=120 -t 1 " + H264)),
                made("one single picture", "video 640x360 1s: 640x360 silent",
                        s -> s.make("one.mp4", "-f lavfi -i testsrc2=s=640x360:r=25 -frames:v 1 " + H264)));
    }

    static Stream<Case> pictures() {
        return Stream.of(
                made("picture named .mp4", "photo 640x360", s -> s.written("p.mp4", read(s.picture("p.jpg", "640x360")))),
                made("PNG with transparency", "photo 640x360", s -> s.make("a.png",
                        "-f lavfi -i color=red@0.5:s=640x360,format=rgba -frames:v 1")),
                made("WebP", "photo 641x361", s -> s.make("w.webp",
                        "-f lavfi -i testsrc=s=641x361 -frames:v 1 -lossless 1")),
                made("HEIC in tiles, as phones write it, held upright", "photo 300x400",
                        s -> Path.of("src/test/resources/media/tiled-and-turned.heic")),
                made("GIF", "photo 320x200", s -> s.picture("g.gif", "320x200")));
    }

    static Stream<Case> refusals() {
        return Stream.of(
                made("text named .mov", "refused not_media", s -> s.written("t.mov", "Just words.\n".repeat(99).getBytes())),
                made("a playlist that points elsewhere", "refused not_media",
                        s -> s.written("l.mp4", "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n".getBytes())),
                made("noise", "refused not_media", s -> s.written("noise.mp4", noise(5000))),
                made("nothing", "refused not_media", s -> s.written("empty.mp4", new byte[0])),
                made("sound only", "refused no_video_stream", s -> s.make("tone.m4a", "-f lavfi -i sine -t 1 -c:a aac")),
                made("picture of a kind that we do not take", "refused unsupported_format",
                        s -> s.picture("b.bmp", "64x64")),
                made("end missing", "refused broken_file", s -> s.ofLength(
                        s.video("fs.mp4", "640x360", 8, H264 + " -g 10 -movflags +faststart"), 400_000)),
                made("end missing, with the index", "refused broken_file", s -> s.ofLength(
                        s.video("e.mp4", "640x360", 4, H264), 100_000)),
                made("half a picture", "refused broken_file",
                        s -> s.ofLength(s.picture("half.png", "640x360"), 60)),
                made("too long", "refused too_long", s -> s.make("long.mp4",
                        "-f lavfi -i color=s=64x64:r=1/600 -t 14400 " + H264)),
                made("film of more pixels than 8K", "refused too_many_pixels", s -> s.make("wide.mp4",
                        "-f lavfi -i color=s=8192x4400:r=1 -frames:v 1 " + H264)),
                made("bomb of pixels, PNG", "refused too_many_pixels", s -> s.written("b.png", Bombs.png(30_000))),
                made("bomb of pixels, PNG within what a decoder takes", "refused too_many_pixels",
                        s -> s.written("b2.png", Bombs.png(12_000))),
                made("bomb of pixels, JPEG", "refused too_many_pixels",
                        s -> s.written("b.jpg", Bombs.jpeg(read(s.picture("p.jpg", "640x360")), 60_000))),
                made("picture in too large a file", "refused too_large",
                        s -> s.ofLength(s.picture("p.jpg", "640x360"), 101L << 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("viggio 31, 32: any common source comes out whole, and nothing temporary stays")
    void comesOutAsExpectedAndLeavesNothingBehind(Case file) throws Exception {
        var settled = kit.settled(file.file().apply(samples));

        assertThat(kit.described(settled)).isEqualTo(file.outcome());
        kit.assertNothingTemporary();
    }

    private static Case made(String name, String outcome, Function<Samples, Path> file) {
        return new Case(name, outcome, file);
    }

    private static Path hdr(Samples samples, String name, String transfer) {
        return samples.make(name, ("-f lavfi -i testsrc2=s=640x360:r=25 -t 1 -pix_fmt yuv420p10le %s"
                        + ":colorprim=bt2020:transfer=%s:colormatrix=bt2020nc -tag:v hvc1")
                .formatted(HEVC, transfer));
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
