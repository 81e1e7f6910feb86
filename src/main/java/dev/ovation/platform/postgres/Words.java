package dev.ovation.platform.postgres;

import java.util.List;
import java.util.stream.Stream;

/** A command line put together from its parts. */
final class Words {

    private Words() {}

    @SafeVarargs
    static List<String> of(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
