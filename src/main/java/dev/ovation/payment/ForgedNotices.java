package dev.ovation.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells operators of notices that are not genuine, once in ten minutes: a flood of them costs us nothing more. */
@Component
class ForgedNotices {

    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Map<String, Instant> told = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ForgedNotices(ApplicationEventPublisher events, TransactionOperations transaction, InstantSource clock) {
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param gateway one that exists here */
    void tell(String gateway) {
        var now = clock.instant();
        if (isToldBy(gateway, now)) {
            transaction.executeWithoutResult(_ -> events.publishEvent(new WebhookRefused(gateway, now)));
        }
    }

    /** Of many at once one tells. */
    private boolean isToldBy(String gateway, Instant now) {
        var before = told.putIfAbsent(gateway, now);
        return before == null || !now.isBefore(before.plus(QUIET)) && told.replace(gateway, before, now);
    }
}
