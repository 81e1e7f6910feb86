package dev.ovation.media.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the ICC profile in a picture's head. JPEG, WebP and HEIC hold a short one in one piece, and every profile has
 * the same word in the same place; PNG alone packs it.
 */
final class ProfileBytes {

    private static final int HEAD = 512 * 1024;
    private static final int LEAST = 128;
    private static final int MOST = 64 * 1024;
    private static final int SIGNATURE_AT = 36;
    private static final int SIGNATURE = 0x61637370; // "acsp"
    private static final int PACKED = 0x69434350; // "iCCP"

    private ProfileBytes() {}

    static Optional<ByteBuffer> in(Path picture) throws IOException {
        try (var channel = FileChannel.open(picture, StandardOpenOption.READ)) {
            var head = ByteBuffer.allocate((int) Math.min(HEAD, channel.size()));
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // until it is full
            }
            return in(head.flip());
        }
    }

    private static Optional<ByteBuffer> in(ByteBuffer head) {
        for (int at = 0; at + 4 <= head.limit(); at++) {
            var word = head.getInt(at);
            if (word == SIGNATURE && at >= SIGNATURE_AT) {
                var size = head.getInt(at - SIGNATURE_AT);
                if (size >= LEAST && size <= MOST && at - SIGNATURE_AT + size <= head.limit()) {
                    return Optional.of(head.slice(at - SIGNATURE_AT, size));
                }
            } else if (word == PACKED && at >= 4) {
                return unpacked(head, at + 4, head.getInt(at - 4));
            }
        }
        return Optional.empty();
    }

    /** A name, a zero, the zero that says how it is packed. */
    private static Optional<ByteBuffer> unpacked(ByteBuffer head, int from, int length) {
        var at = from;
        while (at < head.limit() && head.get(at) != 0) {
            at++;
        }
        var end = (int) Math.min(head.limit(), (long) from + Math.max(0, length));
        if (at + 2 >= end) {
            return Optional.empty();
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(head.slice(at + 2, end - at - 2));
            var profile = ByteBuffer.allocate(MOST);
            while (profile.hasRemaining() && inflater.inflate(profile) > 0) {
                // until all is there
            }
            return Optional.of(profile.flip());
        } catch (DataFormatException broken) {
            return Optional.empty();
        }
    }
}
