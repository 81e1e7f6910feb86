package dev.ovation.notification;

import dev.ovation.platform.metrics.Counter;
import dev.ovation.platform.metrics.DatabaseGauges;
import dev.ovation.platform.metrics.Gauge;
import dev.ovation.platform.metrics.Metrics;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How mails leave, and how many wait. */
@Component
class MailMetrics implements DatabaseGauges {

    /** What became of one try. */
    enum Outcome {
        SENT,
        /** It is tried again. */
        FAILED,
        /** The mail can never be sent. */
        REFUSED,
        GIVEN_UP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OutboxTable outbox;
    private final InstantSource clock;
    private final String carrier;
    private final Counter mails;

    MailMetrics(OutboxTable outbox, Carrier carrier, InstantSource clock, Metrics metrics) {
        this.outbox = outbox;
        this.clock = clock;
        this.carrier = carrier.name();
        mails = metrics.counter("ovation_mails_total", "Mails that were tried.", "carrier", "outcome");
        for (var outcome : Outcome.values()) {
            mails.expect(this.carrier, outcome.word());
        }
    }

    void ended(Outcome outcome, int many) {
        mails.add(many, carrier, outcome.word());
    }

    @Override
    public List<Gauge> read() {
        var waiting = outbox.waiting(clock.instant());
        return List.of(
                Gauge.of("ovation_outbox_mails", "Mails that have not left.", waiting.mails()),
                Gauge.of(
                        "ovation_outbox_age_seconds", "For how long the first of them has waited.", waiting.seconds()));
    }
}
