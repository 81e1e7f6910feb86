package dev.ovation.media.ffmpeg;

import dev.ovation.platform.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Finds ffmpeg when it is first needed, never at start: the configured one, else the one that is shipped
 * (unpacked once into the data folder), else one on the PATH.
 */
@Component
@EnableConfigurationProperties(FfmpegSettings.class)
class ToolSearch {

    private static final Logger log = LoggerFactory.getLogger(ToolSearch.class);
    private static final String SUFFIX = File.separatorChar == '\\' ? ".exe" : "";

    private final FfmpegSettings settings;
    private final Path cache;

    ToolSearch(FfmpegSettings settings, Settings house) {
        this.settings = settings;
        cache = house.data().toAbsolutePath().resolve("programs");
    }

    Tools find() {
        var tools = settings.path().isEmpty() ? shipped().or(ToolSearch::onPath) : configured();
        var found = tools.orElseThrow(() -> new FfmpegMissing(
                "No ffmpeg: none is shipped for this machine and none is on the PATH. Install it, or set"
                        + " ovation.ffmpeg.path."));
        log.info("Using {}", found.ffmpeg());
        return found;
    }

    private Optional<Tools> configured() {
        var path = Path.of(settings.path());
        var folder = Files.isDirectory(path) ? path : Objects.requireNonNull(path.toAbsolutePath().getParent());
        var tools = in(folder);
        if (tools.isEmpty()) {
            throw new FfmpegMissing("ovation.ffmpeg.path: there are no ffmpeg and ffprobe in " + folder);
        }
        return tools;
    }

    private Optional<Tools> shipped() {
        try {
            System.setProperty("org.bytedeco.javacpp.cachedir", cache.toString());
            var ffmpeg = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
            var ffprobe = Path.of(Loader.load(org.bytedeco.ffmpeg.ffprobe.class));
            return Optional.of(new Tools(ffmpeg, ffprobe, ffmpeg.getParent()));
        } catch (LinkageError | RuntimeException notShipped) {
            log.info("No ffmpeg is shipped for this machine: {}", notShipped.toString());
            return Optional.empty();
        }
    }

    private static Optional<Tools> onPath() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> in(folder).stream())
                .findFirst();
    }

    private static Optional<Tools> in(Path folder) {
        var ffmpeg = folder.resolve("ffmpeg" + SUFFIX);
        var ffprobe = folder.resolve("ffprobe" + SUFFIX);
        return Files.isExecutable(ffmpeg) && Files.isExecutable(ffprobe)
                ? Optional.of(new Tools(ffmpeg, ffprobe, null))
                : Optional.empty();
    }
}
