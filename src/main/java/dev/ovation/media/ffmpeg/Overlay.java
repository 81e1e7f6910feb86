package dev.ovation.media.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One picture laid over every picture of a video; the second input of the command. */
record Overlay(Path picture, PngSize size, WatermarkSettings settings) {

    /** Where it stands in a frame. Even numbers, because colour is stored for squares of two by two pixels. */
    record Box(int x, int y, int width, int height) {}

    List<String> input() {
        return List.of("-protocol_whitelist", "file", "-f", "png_pipe", "-i", picture.toString());
    }

    /** Shrunk further when it would stand higher than the frame is. */
    Box in(int frameWidth, int frameHeight) {
        var aside = frameWidth * settings.margin();
        var above = frameHeight * settings.margin();
        var scale = Math.min(frameWidth * settings.width() / size.width(), (frameHeight - 2 * above) / size.height());
        var width = even(size.width() * scale);
        var height = even(size.height() * scale);
        return new Box(
                settings.corner().left ? near(aside) : far(frameWidth, aside, width),
                settings.corner().top ? near(above) : far(frameHeight, above, height),
                width,
                height);
    }

    /**
     * Continues a chain of filters with a frame of this size. The colours of what is transparent must not run into
     * the edges, so they are weighed by their opacity while the picture is scaled.
     */
    String filters(int frameWidth, int frameHeight) {
        var box = in(frameWidth, frameHeight);
        return String.format(
                Locale.ROOT,
                "[bare];[1:0]format=gbrap,premultiply=inplace=1,scale=%d:%d:flags=area,unpremultiply=inplace=1,"
                        + "colorchannelmixer=aa=%.4f[mark];[bare][mark]overlay=x=%d:y=%d:format=yuv420",
                box.width(), box.height(), settings.opacity(), box.x(), box.y());
    }

    private static int even(double pixels) {
        return Math.max(2, (int) Math.round(pixels / 2) * 2);
    }

    private static int near(double margin) {
        return (int) Math.round(margin / 2) * 2;
    }

    private static int far(int frame, double margin, int length) {
        return Math.max(0, (int) Math.round((frame - margin - length) / 2) * 2);
    }
}
