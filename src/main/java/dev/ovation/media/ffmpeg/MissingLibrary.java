package dev.ovation.media.ffmpeg;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the loader's complaint about a system library into what an operator can do about it. */
final class MissingLibrary {

    private static final Pattern COMPLAINT =
            Pattern.compile("error while loading shared libraries: ([^:\\s]+): cannot open shared object file");

    static final String PACKAGES = "libpulse0 libasound2 libxcb-shm0 libva2 libva-drm2 libdrm2";

    private MissingLibrary() {}

    static Optional<FfmpegMissing> in(List<String> complaints) {
        return complaints.stream()
                .map(COMPLAINT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> new FfmpegMissing("ffmpeg does not start, because the system library "
                        + matcher.group(1) + " is missing. On Debian: apt-get install -y --no-install-recommends "
                        + PACKAGES))
                .findFirst();
    }
}
