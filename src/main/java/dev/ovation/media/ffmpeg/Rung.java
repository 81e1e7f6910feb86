package dev.ovation.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * One quality of a video.
 *
 * @param name as players show it, such as {@code 720p}
 * @param width even
 * @param height even
 * @param kilobits the most a second may take
 */
record Rung(String name, int width, int height, int kilobits) {

    private record Step(int shortSide, int kilobits) {}

    private static final List<Step> STEPS =
            List.of(new Step(1080, 5000), new Step(720, 2800), new Step(480, 1400), new Step(360, 800));

    /** A source this close below a step takes its place, so that an odd 1078 lines do not fall to 720. */
    private static final double CLOSE = 0.9;

    /** A source this far above its best step is a quality of its own. */
    private static final double FAR = 1.15;

    /** The longest side of the largest step, as wide as cinemas are; what is wider keeps its shape in fewer lines. */
    private static final int LONGEST = 2592;

    /** Above this many pictures a second a rung gets half as much again. */
    private static final double FAST = 40;

    /** From the largest to the smallest; none is larger than the source, and there is always one. */
    static List<Rung> ladder(Source.Video source) {
        var shortSide = Math.min(source.width(), source.height());
        var rungs = new ArrayList<Rung>();
        for (var step : STEPS) {
            if (shortSide >= step.shortSide() * CLOSE) {
                var longest = (double) LONGEST * step.shortSide() / STEPS.getFirst().shortSide();
                var lines = Math.min(shortSide, step.shortSide());
                rungs.add(rung(source, lines, longest, step.kilobits(), step.shortSide()));
            }
        }
        var top = rungs.isEmpty() ? 0 : Math.min(rungs.getFirst().width(), rungs.getFirst().height());
        if (isBetweenSteps(source, shortSide, top)) {
            rungs.addFirst(rung(source, shortSide, LONGEST, between(shortSide), even(shortSide)));
        }
        return rungs;
    }

    private static boolean isBetweenSteps(Source.Video source, int shortSide, int top) {
        return top == 0
                || top < STEPS.getFirst().shortSide() * CLOSE
                        && shortSide > top * FAR
                        && Math.max(source.width(), source.height()) <= LONGEST;
    }

    /** Larger pictures take less than their pixels say. */
    private static int between(int shortSide) {
        var first = STEPS.getFirst();
        var share = Math.pow((double) shortSide / first.shortSide(), 1.5);
        return (int) Math.max(200, Math.round(first.kilobits() * share));
    }

    private static Rung rung(Source.Video source, int shortSide, double longest, int kilobits, int name) {
        var scale = Math.min(
                (double) shortSide / Math.min(source.width(), source.height()),
                longest / Math.max(source.width(), source.height()));
        return new Rung(
                name + "p",
                even(source.width() * scale),
                even(source.height() * scale),
                source.rate() > FAST ? kilobits * 3 / 2 : kilobits);
    }

    /** Rounded down, so that nothing is enlarged; encoders take even measures only. */
    private static int even(double pixels) {
        return Math.max(2, (int) Math.floor((pixels + 0.001) / 2) * 2);
    }

    /** How many bytes this rung can take at most for that long. */
    long bytes(double seconds) {
        return Math.round(seconds * kilobits * 125);
    }
}
