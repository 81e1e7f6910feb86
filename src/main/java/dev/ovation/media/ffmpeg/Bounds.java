package dev.ovation.media.ffmpeg;

import java.time.Duration;

/**
 * How much of a source is accepted.
 *
 * @param videoPixels width times height
 * @param picturePixels width times height
 */
public record Bounds(Duration duration, long videoPixels, long picturePixels) {}
