package dev.ovation.media.ffmpeg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One of several files that the same encoded streams are written to, spelled as ffmpeg's tee muxer wants it. */
record TeeOutput(Map<String, String> options, String target) {

    static TeeOutput to(String target) {
        return new TeeOutput(Map.of(), target);
    }

    TeeOutput with(String option, String value) {
        var more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new TeeOutput(more, target);
    }

    /** Escaped twice: a value for its place between the brackets, and the whole for its place between the bars. */
    String spelled() {
        var inside = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + escaped(option.getValue(), "\\':]"))
                .collect(Collectors.joining(":"));
        return escaped("[" + inside + "]" + target, "\\'| ");
    }

    private static String escaped(String text, String special) {
        return text.chars()
                .mapToObj(c -> special.indexOf(c) < 0 ? Character.toString(c) : "\\" + Character.toString(c))
                .collect(Collectors.joining());
    }
}
