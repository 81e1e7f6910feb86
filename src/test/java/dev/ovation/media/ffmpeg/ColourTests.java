package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import dev.ovation.media.MediaKit;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A photo's colours are those that its camera meant, on every screen. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class ColourTests {

    /** 200, 120, 80: in Display P3 a stronger orange than in sRGB. */
    private static final String FLAT = "-f lavfi -i color=c=0xC87850:s=64x64 -frames:v 1 -pix_fmt ";

    private final MediaKit kit;
    private final Samples samples;

    ColourTests(MediaKit kit, Samples samples) {
        this.kit = kit;
        this.samples = samples;
    }

    @Test
    void aPhonesWideColoursAreTakenToSrgb() throws Exception {
        var jpeg = Files.readAllBytes(samples.make("flat.jpg", FLAT + "yuvj444p -q:v 1"));
        looksLike(213, 115, 70, samples.written("p3.jpg", Icc.intoJpeg(jpeg, Icc.displayP3())));
        var png = Files.readAllBytes(samples.make("flat.png", FLAT + "rgb24"));
        looksLike(213, 115, 70, samples.written("p3.png", Icc.intoPng(png, Icc.displayP3())));
    }

    @Test
    void whatIsSrgbOrSaysNothingStaysAsItIs() throws Exception {
        looksLike(200, 120, 80, samples.make("flat.png", FLAT + "rgb24"));
        var png = Files.readAllBytes(samples.make("flat.png", FLAT + "rgb24"));
        var srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        looksLike(200, 120, 80, samples.written("srgb.png", Icc.intoPng(png, srgb)));
    }

    @Test
    void aTableOfASrgbProfileIsRead() {
        var profile = ColourProfile.read(ByteBuffer.wrap(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()))
                .orElseThrow();
        assertThat(profile.curves()[0].light(0)).isZero();
        assertThat(profile.curves()[0].light(0.5)).isBetween(0.21, 0.22);
        assertThat(profile.curves()[0].light(1)).isEqualTo(1);
    }

    @Test
    void aBrokenProfileChangesNothing() throws Exception {
        var profile = Icc.displayP3();
        for (int at = 128; at < profile.length; at += 3) {
            var broken = profile.clone();
            broken[at] = (byte) 0xff;
            ColourProfile.read(ByteBuffer.wrap(broken)); // does not throw
        }
        assertThat(ColourProfile.read(ByteBuffer.wrap(profile, 0, 140).slice())).isEmpty();
        var jpeg = Files.readAllBytes(samples.make("flat.jpg", FLAT + "yuvj444p -q:v 1"));
        var cut = java.util.Arrays.copyOf(profile, 140);
        looksLike(200, 120, 80, samples.written("cut.jpg", Icc.intoJpeg(jpeg, cut)));
    }

    private void looksLike(int red, int green, int blue, Path upload) throws Exception {
        var shown = kit.renditions(kit.settled(upload).id()).resolve("large.webp");
        var colour = new Color(ImageIO.read(samples.make("seen.png", "-i " + shown + " -pix_fmt rgb24").toFile())
                .getRGB(32, 32));
        assertThat(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()})
                .as(upload.toString())
                .satisfies(seen -> {
                    assertThat(seen[0]).isBetween(red - 4, red + 4);
                    assertThat(seen[1]).isBetween(green - 4, green + 4);
                    assertThat(seen[2]).isBetween(blue - 4, blue + 4);
                });
    }
}
