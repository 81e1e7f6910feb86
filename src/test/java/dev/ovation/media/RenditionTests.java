package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.media.ffmpeg.Exif;
import dev.ovation.media.ffmpeg.Samples;
import dev.ovation.platform.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What renditions look like from the inside. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class RenditionTests {

    private final MediaKit kit;
    private final Samples samples;

    RenditionTests(MediaKit kit, Samples samples) {
        this.kit = kit;
        this.samples = samples;
    }

    @Test
    @DisplayName("viggio 12: pictures tell nothing of their place")
    void aPictureStandsUprightAndTellsNothingOfItsPlace() throws Exception {
        var plain = Files.readAllBytes(samples.picture("large.jpg", "3000x2000"));
        var media = kit.settled(samples.written("exif.jpg", Exif.into(plain, 6)));

        assertThat(kit.described(media)).isEqualTo("photo 2000x3000");
        var folder = kit.renditions(media.id());
        assertThat(samples.measures(folder.resolve("large.webp"))).isEqualTo("1440x2160");
        assertThat(samples.measures(folder.resolve("medium.webp"))).isEqualTo("720x1080");
        assertThat(samples.measures(folder.resolve("small.webp"))).isEqualTo("320x480");
        assertThat(samples.measures(folder.resolve("preview.webp"))).isEqualTo("80x120");
        for (var file : files(folder)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(Exif.PLACE, "EXIF", "Exif", "XMP ");
        }
    }

    @Test
    void aSmallPictureIsNotEnlarged() throws Exception {
        var folder = kit.renditions(kit.settled(samples.picture("s.jpg", "200x100")).id());
        assertThat(samples.measures(folder.resolve("large.webp"))).isEqualTo("200x100");
        assertThat(samples.measures(folder.resolve("small.webp"))).isEqualTo("200x100");
    }

    @Test
    void aVideoTellsNothingOfItsPlaceEither() throws Exception {
        var located = samples.make("located.mp4", "-f lavfi -i testsrc2=s=640x360:r=25 -t 1 -c:v libx264"
                + " -preset ultrafast -pix_fmt yuv420p -metadata title=" + Exif.PLACE + " -metadata location=+48+016/");
        var folder = kit.renditions(kit.settled(located).id());
        for (var file : files(folder)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Exif.PLACE, "+48+016");
        }
    }

    @Test
    void surroundBecomesWhatEverySpeakerPlays() throws Exception {
        var surround = samples.video(
                "s.mkv", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a ac3 -ac 6");
        assertThat(samples.aboutSound(surround, "codec_name,channels")).isEqualTo("ac3,6");
        var folder = kit.renditions(kit.settled(surround).id());
        for (var file : new String[] {"video.mp4", "sound-init.mp4"}) {
            assertThat(samples.aboutSound(folder.resolve(file), "codec_name,channels")).as(file).isEqualTo("aac,2");
        }
    }

    @Test
    void theMp4StartsWithItsIndexAndTheTimelinePointsIntoItsSheet() throws Exception {
        var folder = kit.renditions(kit.settled(samples.video(
                        "a.mp4", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"))
                .id());
        var mp4 = Files.readString(folder.resolve("video.mp4"), StandardCharsets.ISO_8859_1);
        assertThat(mp4.indexOf("moov")).isBetween(0, mp4.indexOf("mdat"));
        assertThat(Files.readString(folder.resolve("timeline.vtt"))).startsWith("""
                WEBVTT

                00:00:00.000 --> 00:00:01.000
                timeline.jpg#xywh=0,0,160,90

                00:00:01.000 --> 00:00:02.0""").endsWith("timeline.jpg#xywh=160,0,160,90\n");
        assertThat(samples.measures(folder.resolve("preview.webp"))).isEqualTo("35x20");
    }

    @Test
    @DisplayName("viggio 31: the operator's mark on what is made to order")
    void onlyWhatIsMadeToOrderBearsTheOperatorsMark() throws Exception {
        var dark = samples.make("dark.mp4", "-f lavfi -i color=c=0x303030:s=640x360:r=25 -t 1 -c:v libx264"
                + " -preset ultrafast -pix_fmt yuv420p");
        var anyone = new AccountId(UUID.randomUUID());
        var post = kit.settled(kit.taken(dark, anyone, Purpose.POST));
        var shoutout = kit.settled(kit.taken(dark, anyone, Purpose.SHOUTOUT));

        assertThat(kit.described(shoutout)).isEqualTo(kit.described(post));
        assertThat(Files.size(kit.renditions(shoutout.id()).resolve("poster.jpg")))
                .isGreaterThan(2 * Files.size(kit.renditions(post.id()).resolve("poster.jpg")));
        assertThat(files(kit.renditions(shoutout.id()))).noneMatch(file -> file.endsWith("watermark.png"));
        kit.assertNothingTemporary();
    }

    private static java.util.List<Path> files(Path folder) throws java.io.IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
