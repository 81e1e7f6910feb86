package dev.ovation.media.ffmpeg;

import java.nio.file.Path;

/**
 * One source on its way to its renditions.
 *
 * @param file with the bytes of the source
 * @param folder for the outputs; empty, and in a temporary folder of its own
 */
public record Task(Source source, Path file, Path folder, Finish finish) {}
