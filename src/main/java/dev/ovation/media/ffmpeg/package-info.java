/** ffmpeg and ffprobe: where they are, how they are kept on a leash, and what is asked of them. */
@NullMarked
package dev.ovation.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
