package dev.ovation.media.ffmpeg;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which ffmpeg is used and how much it may take.
 *
 * @param path a folder with ffmpeg and ffprobe, or ffmpeg itself; empty for the one that is shipped
 * @param threads how many threads one encoder or decoder may have; 0 for one per core, eight at most
 */
@ConfigurationProperties("ovation.ffmpeg")
record FfmpegSettings(
        @DefaultValue("") String path, @DefaultValue("0") int threads) {

    int threadsOfOne() {
        return threads > 0 ? threads : Math.min(8, Runtime.getRuntime().availableProcessors());
    }
}
