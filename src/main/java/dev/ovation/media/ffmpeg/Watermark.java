package dev.ovation.media.ffmpeg;

import dev.ovation.platform.WrongSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The operator's mark. Its picture is read when the application starts, so that a wrong one is told then, and one
 * that is replaced later never changes in the middle of a video.
 */
@Component
@EnableConfigurationProperties(WatermarkSettings.class)
class Watermark {

    private static final String SETTING = "ovation.watermark.image";
    private static final String OURS = "/watermark.png";
    private static final long MOST_BYTES = 5L << 20;

    private final WatermarkSettings settings;
    private final byte[] bytes;
    private final PngSize size;

    Watermark(WatermarkSettings settings) {
        this.settings = settings;
        bytes = settings.image().isBlank() ? ours() : configured(Path.of(settings.image()));
        size = PngSize.of(bytes)
                .orElseThrow(() -> new WrongSetting(SETTING, settings.image() + " is not a PNG picture"));
    }

    /** Lays the picture down beside a folder of outputs; nothing when the operator wants no mark. */
    Optional<Overlay> beside(Path folder) throws IOException {
        if (!settings.enabled()) {
            return Optional.empty();
        }
        var file = Files.write(folder.resolveSibling("watermark.png"), bytes);
        return Optional.of(new Overlay(file, size, settings));
    }

    private static byte[] ours() {
        try (var picture = Objects.requireNonNull(Watermark.class.getResourceAsStream(OURS))) {
            return picture.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] configured(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new WrongSetting(SETTING, file + " is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new WrongSetting(SETTING, file + " cannot be read");
        }
    }
}
