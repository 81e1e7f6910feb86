package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody waits for an answer of one of the staff, who hears of it once in an hour: a hundred applications are not a
 * hundred mails.
 *
 * @param hour which one it is
 */
public record ApplicationsWait(AccountId staff, long hour) implements Announcement {

    private static final Duration WINDOW = Duration.ofHours(1);

    static ApplicationsWait at(AccountId staff, Instant now) {
        return new ApplicationsWait(staff, now.getEpochSecond() / WINDOW.toSeconds());
    }

    @Override
    public String key() {
        return "applications-wait:" + staff + ":" + hour;
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(staff);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("path", "/staff/applications");
    }
}
