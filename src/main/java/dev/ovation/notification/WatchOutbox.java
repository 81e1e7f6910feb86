package dev.ovation.notification;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks every minute whether mails still leave; it needs no mail to say that they do not. */
@Component
class WatchOutbox implements RecurringJob {

    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final OutboxTable outbox;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    WatchOutbox(OutboxTable outbox, ApplicationEventPublisher events, InstantSource clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        outbox.stuckSince(clock.instant().minus(TOO_LONG)).ifPresent(events::publishEvent);
    }
}
