package dev.ovation.platform.jobs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a job is told, as it lies in its row: its data as JSON, behind the id of the request that asked for it. Rows
 * that were written before there were ids are data alone, which never begins like an id.
 *
 * @param requestId null when no request did
 */
record Parcel(@Nullable String requestId, byte[] data) {

    private static final byte MARK = '@';
    private static final byte END = '\n';

    byte[] bytes() {
        if (requestId == null) {
            return data;
        }
        var id = ((char) MARK + requestId + (char) END).getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(id, id.length + data.length);
        System.arraycopy(data, 0, all, id.length, data.length);
        return all;
    }

    static Parcel of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != MARK) {
            return new Parcel(null, bytes);
        }
        var end = 0;
        while (bytes[end] != END) {
            end++;
        }
        var id = new String(bytes, 1, end - 1, StandardCharsets.UTF_8);
        return new Parcel(id, Arrays.copyOfRange(bytes, end + 1, bytes.length));
    }
}
