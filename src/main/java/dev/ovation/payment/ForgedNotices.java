package dev.ovation.payment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells operators of notices that are not genuine, once in ten minutes: a flood of them costs us nothing more. */
@Component
class ForgedNotices {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, Long> told = new ConcurrentHashMap<>();
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
        long window = clock.instant().getEpochSecond() / WINDOW.toSeconds();
        var before = told.put(gateway, window);
        if (before == null || before != window) {
            transaction.executeWithoutResult(_ -> events.publishEvent(new WebhookRefused(gateway, window)));
        }
    }
}
