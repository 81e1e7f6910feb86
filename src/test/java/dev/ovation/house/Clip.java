package dev.ovation.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/** A real 1080p video for tests that drive the application from outside, made by the shipped ffmpeg. */
public final class Clip {

    private Clip() {}

    public static Path of(int seconds) throws Exception {
        var file = Path.of("target", "clip-" + seconds + "s.mp4").toAbsolutePath();
        if (Files.exists(file)) {
            return file;
        }
        System.setProperty("org.bytedeco.javacpp.cachedir", Path.of("target", "javacpp").toAbsolutePath().toString());
        var ffmpeg = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
        var builder = new ProcessBuilder(List.of(
                ffmpeg.toString(), "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=30", "-f", "lavfi",
                "-i", "sine", "-t", "" + seconds, "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac",
                file.toString()));
        builder.environment().put("LD_LIBRARY_PATH", ffmpeg.getParent().toString());
        var process = builder.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ffmpeg made no clip");
        }
        return file;
    }
}
