package dev.ovation.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One keyset page of a list: its items, and the cursor of the next page or null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of rows that were fetched with {@code limit + 1}: the extra row only tells that there is more.
     *
     * @param key what the list is sorted by, of the last row shown
     */
    public static <R> Page<R> of(List<R> rows, PageRequest asked, Function<R, Cursor> key) {
        if (rows.size() <= asked.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        var shown = List.copyOf(rows.subList(0, asked.limit()));
        return new Page<>(shown, key.apply(shown.getLast()).encoded());
    }

    public <S> Page<S> map(Function<? super T, ? extends S> change) {
        return new Page<>(items.stream().<S>map(change).toList(), next);
    }
}
