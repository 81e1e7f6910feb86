package dev.ovation.media.delivery;

import dev.ovation.platform.metrics.Counter;
import dev.ovation.storage.StoredFiles.Located.OnDisk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Sends a file or a part of it; larger ones are handed to the server, whose kernel copies them by itself. */
record Sending(HttpServletRequest request, HttpServletResponse response, OnDisk file, String name, Counter sent) {

    private static final Map<String, String> TYPES = Map.of(
            "m3u8", "application/vnd.apple.mpegurl",
            "m4s", "video/iso.segment",
            "mp4", "video/mp4",
            "vtt", "text/vtt;charset=utf-8",
            "jpg", "image/jpeg",
            "webp", "image/webp");

    /** Below this the server's own copy is cheaper than handing over, and Tomcat sends headers and body at once. */
    private static final long SMALL = 48 * 1024;

    /** @param seconds how long the address is good for, and so the copy in a browser's cache */
    void until(long seconds) throws IOException {
        var tag = tag();
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=" + seconds + ", immutable");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var condition = request.getHeader("If-Range");
        var asked = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
        var range = ByteRange.of(asked, file.length());
        if (range.equals(ByteRange.NONE)) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + file.length());
            return;
        }
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        if (range.length() < file.length()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.length());
        }
        response.setContentLengthLong(range.length());
        if (request.getMethod().equals("GET")) {
            sent.add(range.length());
            send(range);
        }
    }

    private String tag() {
        return "\"%x-%x\"".formatted(file.modified().toEpochMilli(), file.length());
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String header, String tag) {
        return header != null && (header.equals("*") || header.contains(tag));
    }

    private void send(ByteRange range) throws IOException {
        if (range.length() > SMALL && Boolean.TRUE.equals(request.getAttribute("org.apache.tomcat.sendfile.support"))) {
            request.setAttribute("org.apache.tomcat.sendfile.filename", file.path().toString());
            request.setAttribute("org.apache.tomcat.sendfile.start", range.first());
            request.setAttribute("org.apache.tomcat.sendfile.end", range.last() + 1);
            return;
        }
        try (var channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            if (range.length() <= SMALL) {
                var buffer = ByteBuffer.allocate((int) range.length());
                while (buffer.hasRemaining() && channel.read(buffer, range.first() + buffer.position()) >= 0) {
                    // until it is full
                }
                response.getOutputStream().write(buffer.array(), 0, buffer.position());
            } else {
                transfer(channel, range);
            }
        }
    }

    private void transfer(FileChannel channel, ByteRange range) throws IOException {
        var target = Channels.newChannel(response.getOutputStream());
        for (var at = range.first(); at <= range.last(); ) {
            var count = channel.transferTo(at, range.last() + 1 - at, target);
            if (count <= 0) {
                throw new IOException("The file became shorter while it was sent: " + file.path());
            }
            at += count;
        }
    }
}
