package dev.ovation.media.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Small files that say they are enormous pictures. */
public final class Bombs {

    private Bombs() {}

    public static byte[] png(int side) {
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var head = new ByteArrayOutputStream();
            var fields = new DataOutputStream(head);
            fields.writeInt(side);
            fields.writeInt(side);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            var rows = new ByteArrayOutputStream();
            try (var deflate = new DeflaterOutputStream(rows)) {
                deflate.write(new byte[64 * (side + 1)]);
            }
            chunk(out, "IDAT", rows.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    /** A real JPEG whose frame header is changed. */
    public static byte[] jpeg(byte[] real, int side) {
        var bytes = real.clone();
        for (int i = 0; i < bytes.length - 9; i++) {
            if (bytes[i] == (byte) 0xff && bytes[i + 1] == (byte) 0xc0) {
                bytes[i + 5] = (byte) (side >> 8);
                bytes[i + 6] = (byte) side;
                bytes[i + 7] = (byte) (side >> 8);
                bytes[i + 8] = (byte) side;
                return bytes;
            }
        }
        throw new IllegalArgumentException("No baseline JPEG");
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
