package dev.ovation.media.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a file that is asked for: from the first to the last byte, both included. */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static final ByteRange NONE = new ByteRange(0, -1);

    /**
     * The whole file when the header is absent, of another unit, or asks for several parts at once;
     * {@link #NONE} when it asks for what the file does not have.
     */
    static ByteRange of(@Nullable String header, long length) {
        var whole = new ByteRange(0, length - 1);
        var asked = header == null ? null : SINGLE.matcher(header);
        if (asked == null || !asked.matches()) {
            return whole;
        }
        var from = asked.group(1);
        var to = asked.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? whole : lastBytes(Long.parseLong(to), length);
        }
        var first = Long.parseLong(from);
        var last = to.isEmpty() ? length - 1 : Math.min(Long.parseLong(to), length - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return whole; // no range at all by RFC 9110
        }
        return first < length ? new ByteRange(first, last) : NONE;
    }

    private static ByteRange lastBytes(long count, long length) {
        return count == 0 || length == 0 ? NONE : new ByteRange(Math.max(0, length - count), length - 1);
    }

    long length() {
        return last - first + 1;
    }
}
