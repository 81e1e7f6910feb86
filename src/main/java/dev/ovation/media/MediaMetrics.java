package dev.ovation.media;

import dev.ovation.platform.metrics.Distribution;
import dev.ovation.platform.metrics.Metrics;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How long it takes to make the renditions of what was uploaded. */
@Component
class MediaMetrics {

    /** How one run ended. */
    enum Outcome {
        READY,
        /** Nothing can be made of the file. */
        UNUSABLE,
        /** It may be tried again. */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    /** Seconds: from a photo to a film of two hours. */
    private static final double[] RUNS = {1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 10_800};

    /** Times the film's length. */
    private static final double[] RATIOS = {0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 40};

    private final Distribution runs;
    private final Distribution ratios;
    private final AtomicInteger inHand = new AtomicInteger();

    MediaMetrics(Metrics metrics) {
        runs = metrics.distribution(
                "ovation_media_processing_seconds", "How long one run took.", RUNS, "outcome");
        ratios = metrics.distribution(
                "ovation_media_processing_ratio", "How long it took for each second of a film.", RATIOS);
        metrics.gauge("ovation_media_processing_in_hand", "Runs under way in this process.", inHand::get);
    }

    /** @return the moment, to be given back at the end */
    long begun() {
        inHand.incrementAndGet();
        return System.nanoTime();
    }

    void ended(long begun, Outcome outcome) {
        inHand.decrementAndGet();
        runs.add(secondsSince(begun), outcome.word());
    }

    /** @param length of the film in seconds */
    void made(long begun, double length) {
        if (length > 0) {
            ratios.add(secondsSince(begun) / length);
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
