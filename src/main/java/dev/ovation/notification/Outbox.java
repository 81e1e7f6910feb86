package dev.ovation.notification;

import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.platform.jobs.Jobs;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait to be sent. A mail and the job that sends it are written in one transaction with the news of it; a
 * crash between the carrier's yes and our note of it sends the mail again under the same Message-ID.
 */
@Component
class Outbox implements Job<Outbox.Waiting> {

    /** Two days of tries, an hour apart in the end: a mail server may be away for a weekend. */
    private static final JobKind<Waiting> SEND =
            JobKind.light("send-mail", Waiting.class).attempts(60);

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    record Waiting(UUID mail) {}

    private final OutboxTable table;
    private final Carrier carrier;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Outbox(OutboxTable table, Carrier carrier, Jobs jobs, ApplicationEventPublisher events, InstantSource clock) {
        this.table = table;
        this.carrier = carrier;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Joins the caller's transaction; the same news again changes nothing. */
    void keep(String news, Mail mail) {
        if (table.insert(news, mail, clock.instant())) {
            jobs.now(SEND, mail.id().toString(), new Waiting(mail.id()));
        }
    }

    @Override
    public JobKind<Waiting> kind() {
        return SEND;
    }

    @Override
    public void run(Waiting waiting) {
        table.waiting(waiting.mail()).ifPresent(mail -> {
            try {
                carrier.carry(mail, clock.instant());
                table.sent(mail.id(), clock.instant());
            } catch (MailRefused refused) {
                log.warn("Mail {} was refused: {}", mail.id(), refused.getMessage());
                table.refused(mail.id(), String.valueOf(refused.getMessage()));
            }
        });
    }

    /** Not for an address that a server refuses: that was its owner's mistake. */
    @Override
    @Transactional
    public void gaveUp(Waiting waiting, Throwable cause) {
        table.refused(waiting.mail(), String.valueOf(cause.getMessage()));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        events.publishEvent(new MailsGivenUp(waiting.mail(), today));
    }
}
