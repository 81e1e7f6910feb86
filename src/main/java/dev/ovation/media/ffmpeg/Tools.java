package dev.ovation.media.ffmpeg;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The two programs, and the folder of the libraries that came with them. */
record Tools(Path ffmpeg, Path ffprobe, @Nullable Path libraries) {}
