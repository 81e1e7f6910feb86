package dev.ovation.media.ffmpeg;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** The measures of a PNG picture that is whole: each of its chunks carries its own checksum. */
record PngSize(int width, int height) {

    private static final long SIGNATURE = 0x8950_4e47_0d0a_1a0aL;
    private static final int HEAD = 0x4948_4452; // IHDR
    private static final int END = 0x4945_4e44; // IEND
    private static final int MOST_PIXELS = 8192;

    /** Empty when these bytes are not such a picture, or one that is damaged, cut off or huge. */
    static Optional<PngSize> of(byte[] png) {
        var bytes = ByteBuffer.wrap(png);
        if (bytes.remaining() < 33 || bytes.getLong() != SIGNATURE || bytes.getInt(12) != HEAD) {
            return Optional.empty();
        }
        var size = new PngSize(bytes.getInt(16), bytes.getInt(20));
        return size.sensible() && wholeToItsEnd(bytes) ? Optional.of(size) : Optional.empty();
    }

    private boolean sensible() {
        return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS;
    }

    /** A chunk is its length, its four letters, that many bytes, and a checksum over letters and bytes. */
    private static boolean wholeToItsEnd(ByteBuffer bytes) {
        while (bytes.remaining() >= 12) {
            var length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 8) {
                return false;
            }
            var kind = bytes.getInt(bytes.position());
            var sum = new CRC32();
            sum.update(bytes.array(), bytes.position(), length + 4);
            bytes.position(bytes.position() + length + 4);
            if (bytes.getInt() != (int) sum.getValue()) {
                return false;
            }
            if (kind == END) {
                return true;
            }
        }
        return false;
    }
}
