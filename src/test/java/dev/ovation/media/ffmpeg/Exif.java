package dev.ovation.media.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what a phone writes into a JPEG: how it was held, and where. */
public final class Exif {

    public static final String PLACE = "SECRET-PLACE-48.2082N";

    private Exif() {}

    /** @param orientation 6 is held upright by a phone that stores it lying */
    public static byte[] into(byte[] jpeg, int orientation) {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put(place);
        var body = ByteBuffer.allocate(6 + tiff.capacity()).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        body.put(tiff.array());
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (2 + body.capacity())).array());
        file.writeBytes(body.array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
