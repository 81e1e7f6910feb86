package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** The applicant performs here from now on. */
public record ApplicationApproved(ApplicationId application, AccountId account, String stageName, String handle)
        implements Announcement {

    @Override
    public String key() {
        return "application-approved:" + application;
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", stageName, "handle", handle, "path", "/studio");
    }
}
