package dev.ovation.media.web;

import dev.ovation.media.MediaRefused.BadUploadHeader;
import dev.ovation.media.MediaRefused.WrongUploadType;
import dev.ovation.media.MediaRefused.WrongUploadVersion;
import dev.ovation.media.NewUpload;
import dev.ovation.media.Purpose;
import dev.ovation.platform.http.RequestRefused.BadFields;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the headers of one tus request. */
record TusHeaders(HttpServletRequest request) {

    static final String LENGTH = "Upload-Length";
    static final String OFFSET = "Upload-Offset";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    static final String BYTES = "application/offset+octet-stream";

    private static final int NAME_CHARS = 255;

    TusHeaders speaksOurVersion() {
        if (!TusFilter.VERSION.equals(request.getHeader("Tus-Resumable"))) {
            throw new WrongUploadVersion();
        }
        return this;
    }

    TusHeaders carriesBytes() {
        if (!BYTES.equals(request.getContentType())) {
            throw new WrongUploadType();
        }
        return this;
    }

    boolean hasBytes() {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    long number(String header) {
        var text = request.getHeader(header);
        try {
            if (text != null && !text.startsWith("-") && !text.startsWith("+")) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new BadUploadHeader(header);
    }

    NewUpload newUpload() {
        var metadata = metadata(request.getHeader(METADATA));
        var purpose = metadata.getOrDefault("purpose", Purpose.POST.word());
        return new NewUpload(
                number(LENGTH),
                Purpose.of(purpose)
                        .orElseThrow(() -> new BadFields("purpose", "unknown_purpose", "We know no such purpose.")),
                shown(metadata.getOrDefault("filename", "")),
                metadata.getOrDefault("filetype", ""));
    }

    private static Map<String, String> metadata(@Nullable String header) {
        var values = new HashMap<String, String>();
        if (header == null || header.isBlank()) {
            return values;
        }
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            values.put(parts[0], parts.length == 1 ? "" : decoded(parts[1].strip()));
        }
        return values;
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new BadUploadHeader(METADATA);
        }
    }

    /** It is shown to its owner and names nothing here; no path and no control characters all the same. */
    private static String shown(String filename) {
        var plain = filename.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "");
        return plain.length() <= NAME_CHARS ? plain : plain.substring(0, NAME_CHARS);
    }
}
