package dev.ovation.media.ffmpeg;

/** ffmpeg is not there or does not start; the message says what the operator can do. */
public final class FfmpegMissing extends RuntimeException {

    FfmpegMissing(String message) {
        super(message);
    }
}
