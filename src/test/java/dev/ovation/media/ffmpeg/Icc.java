package dev.ovation.media.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes the colour profile of today's phones, and puts it into pictures. */
final class Icc {

    private static final double[][] P3 = {
        {0.51512, 0.2412, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.1571, 0.06657, 0.78407}
    };
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    private static final int COLOUR_BYTES = 20;
    private static final int CURVE_BYTES = 32;

    private Icc() {}

    static byte[] displayP3() {
        var size = 132 + 6 * 12 + 3 * COLOUR_BYTES + CURVE_BYTES;
        var profile = ByteBuffer.allocate(size).putInt(0, size).put(16, ascii("RGB XYZ ")).put(36, ascii("acsp"));
        profile.putInt(128, 6);
        var at = 132 + 6 * 12;
        for (int i = 0; i < 3; i++) {
            tag(profile, i, "rgb".charAt(i) + "XYZ", at, COLOUR_BYTES);
            profile.put(at, ascii("XYZ "));
            for (int j = 0; j < 3; j++) {
                profile.putInt(at + 8 + 4 * j, (int) Math.round(P3[i][j] * 65536));
            }
            at += COLOUR_BYTES;
        }
        for (int i = 0; i < 3; i++) {
            tag(profile, 3 + i, "rgb".charAt(i) + "TRC", at, CURVE_BYTES);
        }
        profile.put(at, ascii("para")).putShort(at + 8, (short) 3);
        for (int i = 0; i < CURVE.length; i++) {
            profile.putInt(at + 12 + 4 * i, (int) Math.round(CURVE[i] * 65536));
        }
        return profile.array();
    }

    static byte[] intoJpeg(byte[] jpeg, byte[] profile) {
        var body = ByteBuffer.allocate(4 + 14 + profile.length)
                .putShort((short) 0xffe2)
                .putShort((short) (2 + 14 + profile.length))
                .put(ascii("ICC_PROFILE\0\1\1"))
                .put(profile);
        return with(jpeg, 2, body.array());
    }

    static byte[] intoPng(byte[] png, byte[] profile) {
        var packed = new byte[profile.length + 100];
        int length;
        try (var deflater = new Deflater()) {
            deflater.setInput(profile);
            deflater.finish();
            length = deflater.deflate(packed);
        }
        var data = ByteBuffer.allocate(4 + 4 + length).put(ascii("iCCPP3\0\0")).put(packed, 0, length).array();
        var sum = new CRC32();
        sum.update(data);
        var chunk = ByteBuffer.allocate(8 + data.length).putInt(data.length - 4).put(data).putInt((int) sum.getValue());
        return with(png, 33, chunk.array());
    }

    private static void tag(ByteBuffer profile, int index, String name, int at, int bytes) {
        var entry = 132 + index * 12;
        profile.put(entry, ascii(name)).putInt(entry + 4, at).putInt(entry + 8, bytes);
    }

    private static byte[] with(byte[] picture, int at, byte[] part) {
        var file = new ByteArrayOutputStream();
        file.write(picture, 0, at);
        file.writeBytes(part);
        file.write(picture, at, picture.length - at);
        return file.toByteArray();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
