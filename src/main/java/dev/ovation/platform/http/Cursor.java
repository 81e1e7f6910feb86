package dev.ovation.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A place in a sorted list: the sort key of the last row shown, opaque to the caller. It is not signed: whoever makes
 * one up only starts to read elsewhere in a list that he may read anyway.
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";

    public static Cursor of(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /** @throws RequestRefused.BadCursor when it is not one of ours */
    static Cursor decode(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (StorableText.isStorable(plain)) {
                return new Cursor(List.of(plain.split(SEPARATOR, -1)));
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below
        }
        throw new RequestRefused.BadCursor();
    }

    public String encoded() {
        var plain = parts.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        if (index >= parts.size()) {
            throw new RequestRefused.BadCursor();
        }
        return parts.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException notOurs) {
            throw new RequestRefused.BadCursor();
        }
    }

    public Instant instant(int index) {
        try {
            return StorableMoment.parse(text(index));
        } catch (DateTimeException notOurs) {
            throw new RequestRefused.BadCursor();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException notOurs) {
            throw new RequestRefused.BadCursor();
        }
    }
}
