package dev.ovation.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of a list, from the query parameters {@code limit} and {@code after}: a controller takes one as a
 * parameter. A limit outside 1..100 is refused.
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    /** The page that follows, as the one before it says. */
    public PageRequest then(String next) {
        return new PageRequest(limit, Cursor.decode(next));
    }

    /** One more than shown, so that the page knows whether another follows. */
    public int fetch() {
        return limit + 1;
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(after);
    }
}
