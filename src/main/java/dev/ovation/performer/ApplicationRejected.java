package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** The applicant does not perform here yet, and learns why; he may apply again. */
public record ApplicationRejected(ApplicationId application, AccountId account, String stageName, String reason)
        implements Announcement {

    @Override
    public String key() {
        return "application-rejected:" + application;
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", stageName, "reason", reason, "path", "/studio/apply");
    }
}
