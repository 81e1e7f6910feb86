package dev.ovation.notification;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Clears away the mails and alerts of long ago: no letter of that age arrives again. */
@Component
class OldMails implements RecurringJob {

    private static final Duration KEPT = Duration.ofDays(90);

    private final OutboxTable outbox;
    private final MailboxTable mailbox;
    private final AlertTable alerts;
    private final InstantSource clock;

    OldMails(OutboxTable outbox, MailboxTable mailbox, AlertTable alerts, InstantSource clock) {
        this.outbox = outbox;
        this.mailbox = mailbox;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-mails";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var then = clock.instant().minus(KEPT);
        outbox.forgetBefore(then);
        mailbox.forgetBefore(then);
        alerts.forgetBefore(then);
    }
}
