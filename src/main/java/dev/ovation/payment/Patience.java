package dev.ovation.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the sweeper waits before it asks a gateway for news: ever longer, an hour at most. Money that was taken is
 * asked for a few times more, so that a dispute is found whose notice got lost.
 */
final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 8;

    /** After it was taken, however often it was looked at meanwhile: most disputes come within that time. */
    private static final List<Duration> AFTERWARDS =
            List.of(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90));

    private Patience() {}

    /**
     * Null when nothing is expected any more.
     *
     * @param since when its money was taken, or went back, if it did
     */
    static @Nullable Instant next(PaymentState state, @Nullable Ask open, int checks, Instant since, Instant now) {
        if (open != null) {
            return now.plus(pause(checks));
        }
        return switch (state) {
            case CREATED, REQUIRES_ACTION, AUTHORISED -> now.plus(pause(checks));
            case CAPTURED, DISPUTED ->
                AFTERWARDS.stream().map(since::plus).filter(now::isBefore).findFirst().orElse(null);
            case FAILED, CANCELLED, REFUNDED -> null;
        };
    }

    static Duration pause(int checks) {
        var pause = FIRST.multipliedBy(1L << Math.min(checks, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
