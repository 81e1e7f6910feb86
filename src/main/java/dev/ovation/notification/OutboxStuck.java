package dev.ovation.notification;

import dev.ovation.platform.events.Alert;
import dev.ovation.platform.identity.Owner;
import java.util.UUID;

/**
 * Mails have waited too long: the mail server is away, or it does not want ours.
 *
 * @param oldest the mail that has waited longest; as long as it is the same, so is the trouble
 */
record OutboxStuck(UUID oldest, int waiting) implements Alert {

    @Override
    public Severity severity() {
        return Severity.SERIOUS;
    }

    @Override
    public String code() {
        return "outbox_stuck";
    }

    @Override
    public String key() {
        return oldest.toString();
    }

    @Override
    public Owner about() {
        return Owner.of("mail", oldest);
    }

    @Override
    public String sentence() {
        return "Mails are not leaving: %d have waited for more than a quarter of an hour.".formatted(waiting);
    }

    @Override
    public String page() {
        return "/staff/mails?state=waiting";
    }
}
