package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.media.ffmpeg.WatermarkSettings.Corner;
import dev.ovation.platform.WrongSetting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What an operator can get wrong about the mark is told by name, before anything is served. */
class WatermarkSettingsTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("viggio 31: the mark is ours, a third as wide, bottom right, half a percent in, with seventy percent")
    void whoSetsNothingGetsTheMarkThatWasPromised() {
        var nothing = new Binder(new MapConfigurationPropertySource(Map.of()));
        assertThat(nothing.bindOrCreate("ovation.watermark", WatermarkSettings.class))
                .isEqualTo(new WatermarkSettings(true, "", 0.3333, Corner.BOTTOM_RIGHT, 0.005, 0.7));
    }

    @Test
    void everyNumberHasItsBounds() {
        assertThatThrownBy(() -> settings(0, 0.005, 0.7))
                .isInstanceOf(WrongSetting.class)
                .hasMessage("ovation.watermark.width must be from 0.01 to 1.0, not 0.0");
        assertThatThrownBy(() -> settings(0.3, 0.5, 0.7)).hasMessageStartingWith("ovation.watermark.margin");
        assertThatThrownBy(() -> settings(0.3, 0.005, 7)).hasMessageStartingWith("ovation.watermark.opacity");
        assertThatThrownBy(() -> settings(Double.NaN, 0.005, 0.7)).hasMessageStartingWith("ovation.watermark.width");
    }

    @Test
    void theImageMustBeThereAndBeAWholePng() throws Exception {
        assertThatThrownBy(() -> mark(folder.resolve("nowhere.png"))).hasMessageEndingWith("nowhere.png cannot be read");

        var text = Files.writeString(folder.resolve("text.png"), "Just words.\n".repeat(20));
        assertThatThrownBy(() -> mark(text)).hasMessageEndingWith("text.png is not a PNG picture");

        var png = ours();
        var cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length - 20));
        assertThatThrownBy(() -> mark(cut)).hasMessageEndingWith("cut.png is not a PNG picture");

        png[png.length / 2] ^= 1;
        var damaged = Files.write(folder.resolve("damaged.png"), png);
        assertThatThrownBy(() -> mark(damaged)).isInstanceOf(WrongSetting.class);

        var huge = Files.write(folder.resolve("huge.png"), new byte[(5 << 20) + 1]);
        assertThatThrownBy(() -> mark(huge)).hasMessageEndingWith("is larger than 5 MB");
    }

    @Test
    void oursIsOne() throws Exception {
        var size = PngSize.of(ours()).orElseThrow();
        assertThat(size.width()).isGreaterThan(size.height() * 3);
    }

    private static byte[] ours() throws IOException {
        try (InputStream picture = Watermark.class.getResourceAsStream("/watermark.png")) {
            return picture.readAllBytes();
        }
    }

    private static WatermarkSettings settings(double width, double margin, double opacity) {
        return new WatermarkSettings(true, "", width, Corner.BOTTOM_RIGHT, margin, opacity);
    }

    private static Watermark mark(Path image) {
        return new Watermark(new WatermarkSettings(true, image.toString(), 0.3, Corner.BOTTOM_RIGHT, 0.005, 0.7));
    }
}
