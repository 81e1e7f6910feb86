package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How a phone held a tiled HEIC. ffmpeg 8.0 turns a picture in one part by itself but tells nothing of how a grid
 * is turned, so the one property that says it is looked for in the file's head: a box of nine bytes.
 */
final class HeicTurn {

    private static final int HEAD = 512 * 1024;
    private static final long BOX = 0x0000_0009_6972_6f74L; // its length, and "irot"

    private HeicTurn() {}

    /** Degrees against the clock. */
    static int of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var head = ByteBuffer.allocate((int) Math.min(HEAD, channel.size()));
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // until it is full
            }
            for (int at = 0; at + 9 <= head.position(); at++) {
                if (head.getLong(at) == BOX) {
                    return (head.get(at + 8) & 3) * 90;
                }
            }
            return 0;
        }
    }
}
