package dev.ovation.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the house, in UTC, cut to the microseconds that PostgreSQL keeps. Modules inject it as
 * {@link java.time.InstantSource}; the light lane of jobs and the event registry run by it too, so that a year of
 * renewals can pass in a second of a test. Only development and tests may move it, and only forward.
 */
public final class HouseClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** How far it is ahead of the machine's time. */
    public Duration ahead() {
        return ahead.get();
    }

    public void moveAhead(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time does not run backwards");
        }
        ahead.updateAndGet(by::plus);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The house keeps UTC; convert at the edge");
    }
}
