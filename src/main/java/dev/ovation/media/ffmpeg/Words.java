package dev.ovation.media.ffmpeg;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The words of a command line, put together from its parts. */
final class Words {

    private Words() {}

    @SafeVarargs
    static List<String> of(List<String>... parts) {
        return Stream.of(parts).flatMap(Collection::stream).toList();
    }
}
