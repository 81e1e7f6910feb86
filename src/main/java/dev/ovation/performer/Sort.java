package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.Arrays;
import java.util.Locale;

/** How the listing can be read. */
enum Sort {
    POPULAR,
    NEWEST,
    NAME,
    PRICE;

    static Sort of(String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new RequestRefused.BadFields(
                        "sort", "unknown", "One of popular, newest, name and price"));
    }
}
