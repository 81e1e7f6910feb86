package dev.ovation.notification;

import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.platform.privacy.PrivacySettings;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Clears away the mails and alerts of long ago: no letter of that age arrives again. */
@Component
class OldMails implements RecurringJob {

    private final OutboxTable outbox;
    private final MailboxTable mailbox;
    private final AlertTable alerts;
    private final PrivacySettings settings;
    private final InstantSource clock;

    OldMails(
            OutboxTable outbox,
            MailboxTable mailbox,
            AlertTable alerts,
            PrivacySettings settings,
            InstantSource clock) {
        this.outbox = outbox;
        this.mailbox = mailbox;
        this.alerts = alerts;
        this.settings = settings;
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
        var then = clock.instant().minus(settings.mails());
        outbox.forgetBefore(then);
        mailbox.forgetBefore(then);
        alerts.forgetBefore(then);
    }
}
