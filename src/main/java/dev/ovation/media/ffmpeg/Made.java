package dev.ovation.media.ffmpeg;

import org.jspecify.annotations.Nullable;

/**
 * What was made of a source, measured on the result.
 *
 * @param width pixels of the source as shown
 * @param height pixels of the source as shown
 * @param seconds null for a still
 */
public record Made(int width, int height, @Nullable Double seconds) {}
