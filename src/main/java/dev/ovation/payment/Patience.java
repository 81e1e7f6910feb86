package dev.ovation.payment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long the sweeper waits before it asks a gateway for news: ever longer, an hour at most. */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 8;

    private Patience() {}

    /** Null when nothing is expected any more. */
    static @Nullable Instant next(PaymentState state, @Nullable Ask open, int checks, Instant now) {
        var waits = open != null
                || state == PaymentState.CREATED
                || state == PaymentState.REQUIRES_ACTION
                || state == PaymentState.AUTHORISED;
        return waits ? now.plus(pause(checks)) : null;
    }

    static Duration pause(int checks) {
        var pause = FIRST.multipliedBy(1L << Math.min(checks, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
