package dev.ovation.account;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whoever guesses waits ever longer for the next no. Two mistakes are free, as people make them; the wait is the same
 * whether the address is known or not. Requests run on virtual threads and hold no connection here, so waiting costs
 * the house nothing.
 */
@Component
class SlowDown {

    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final AuthSettings settings;

    SlowDown(AuthSettings settings) {
        this.settings = settings;
    }

    /** Waits as long as this many failures in a row deserve. */
    void after(long failures) {
        try {
            Thread.sleep(pause(failures));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    Duration pause(long failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var pause = settings.firstPause().multipliedBy(1L << Math.min(failures - FREE - 1, 16));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
