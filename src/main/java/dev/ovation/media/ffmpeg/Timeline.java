package dev.ovation.media.ffmpeg;

import java.util.Locale;

/**
 * The sheet of small pictures that a player shows above its seek bar, and the WebVTT file that points into it.
 *
 * @param seconds from one small picture to the next
 * @param width pixels of one
 * @param height pixels of one
 */
record Timeline(double seconds, int count, int width, int height) {

    private static final int COLUMNS = 10;
    private static final int MOST = 100;
    /** Sound often ends a little after the picture; that earns no picture of its own. */
    private static final double A_BREATH = 0.1;

    private static final double LONG_SIDE = 160;

    static Timeline of(Source.Video source) {
        var step = Math.max(1, source.seconds() / MOST);
        var count = Math.clamp((long) Math.ceil((source.seconds() - A_BREATH) / step), 1, MOST);
        var scale = Math.min(1, LONG_SIDE / Math.max(source.width(), source.height()));
        return new Timeline(step, count, even(source.width() * scale), even(source.height() * scale));
    }

    int columns() {
        return Math.min(count, COLUMNS);
    }

    int rows() {
        return Math.ceilDiv(count, COLUMNS);
    }

    /** Each small picture stands for the time from its own moment to the next one's. */
    String vtt(String sheet, double duration) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < count; i++) {
            var until = i == count - 1 ? Math.max(duration, (i + 1) * seconds) : (i + 1) * seconds;
            text.append('\n').append(time(i * seconds)).append(" --> ").append(time(until)).append('\n');
            text.append("%s#xywh=%d,%d,%d,%d%n".formatted(
                    sheet, i % COLUMNS * width, i / COLUMNS * height, width, height));
        }
        return text.toString().replace("\r", "");
    }

    private static String time(double seconds) {
        var millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d",
                millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
    }

    private static int even(double pixels) {
        return Math.max(2, (int) Math.round(pixels / 2) * 2);
    }
}
