package dev.ovation.media;

import dev.ovation.media.MediaRefused.BadCaptions;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Captions as the W3C's WebVTT has them: a header, notes, and cues in the order of their beginnings. Styles and
 * regions are refused, because a file that somebody else's page shows must not dress that page.
 */
final class WebVtt {

    /** What is wrong with a line, as clients know it. */
    enum Fault {
        NOT_TEXT,
        HEADER,
        BLOCK,
        TIME,
        ORDER,
        AFTER_THE_END,
        EMPTY_CUE,
        MARKUP,
        NO_CUES
    }

    private static final String CLOCK = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final String SETTING = "(?:vertical|line|position|size|align):[-\\w.%,]+";

    // What repeats is possessive: otherwise every repetition goes deeper into the stack, and a file may hold many.
    private static final Pattern TIMING =
            Pattern.compile(CLOCK + "[ \\t]+-->[ \\t]+" + CLOCK + "(?:[ \\t]+" + SETTING + ")*+[ \\t]*");
    private static final Pattern TAG =
            Pattern.compile("</?(?:[bciu]|v|lang|ruby|rt)(?:\\.[\\w-]+)*+(?:[ \\t][^<>]*)?>|<" + CLOCK + ">");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    private final List<String> lines;
    private final @Nullable Double seconds;
    private int at;
    private int cues;
    private Duration latest = Duration.ZERO;

    private WebVtt(List<String> lines, @Nullable Double seconds) {
        this.lines = lines;
        this.seconds = seconds;
    }

    /** The text with plain line ends. @param seconds how long the video is, when that is known */
    static String checked(byte[] bytes, @Nullable Double seconds) {
        var text = text(bytes);
        new WebVtt(text.lines().toList(), seconds).check();
        return text;
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\\r\\n?", "\n");
            if (CONTROL.matcher(plain).find()) {
                throw new BadCaptions(1, Fault.NOT_TEXT);
            }
            return plain;
        } catch (CharacterCodingException otherEncoding) {
            throw new BadCaptions(1, Fault.NOT_TEXT);
        }
    }

    private void check() {
        if (!lines.isEmpty() && lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            at = 1;
        } else {
            throw wrong(Fault.HEADER);
        }
        if (at < lines.size() && !lines.get(at).isEmpty()) {
            throw wrong(Fault.HEADER);
        }
        for (; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                block();
            }
        }
        if (cues == 0) {
            throw new BadCaptions(lines.size(), Fault.NO_CUES);
        }
    }

    private void block() {
        if (lines.get(at).matches("NOTE([ \\t].*)?")) {
            skipToItsEnd();
            return;
        }
        if (!lines.get(at).contains("-->")) {
            at++; // the name of a cue
        }
        if (at >= lines.size() || !lines.get(at).contains("-->")) {
            at--;
            throw wrong(Fault.BLOCK);
        }
        var timing = TIMING.matcher(lines.get(at));
        if (!timing.matches()) {
            throw wrong(Fault.TIME);
        }
        order(moment(timing, 1), moment(timing, 5));
        cues++;
        at++;
        payload();
    }

    private void order(Duration begin, Duration end) {
        if (end.compareTo(begin) <= 0 || begin.compareTo(latest) < 0) {
            throw wrong(Fault.ORDER);
        }
        if (seconds != null && begin.toMillis() > seconds * 1000) {
            throw wrong(Fault.AFTER_THE_END);
        }
        latest = begin;
    }

    private void payload() {
        var first = at;
        for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
            var bare = TAG.matcher(lines.get(at)).replaceAll("");
            if (bare.contains("-->") || bare.contains("<") || bare.contains(">")) {
                throw wrong(Fault.MARKUP);
            }
        }
        if (at == first) {
            at--;
            throw wrong(Fault.EMPTY_CUE);
        }
    }

    private void skipToItsEnd() {
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            at++;
        }
    }

    private BadCaptions wrong(Fault fault) {
        return new BadCaptions(at + 1, fault);
    }

    private static Duration moment(MatchResult timing, int group) {
        var hours = timing.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(timing.group(group + 1)))
                .plusSeconds(Long.parseLong(timing.group(group + 2)))
                .plusMillis(Long.parseLong(timing.group(group + 3)));
    }
}
