package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;

/** Somebody has asked to perform here; his words have arrived and somebody will read them. */
public record ApplicationReceived(ApplicationId application, AccountId account, String stageName, String handle)
        implements Announcement {

    @Override
    public String key() {
        return "application-received:" + application;
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", stageName, "handle", handle, "path", "/studio/apply");
    }
}
