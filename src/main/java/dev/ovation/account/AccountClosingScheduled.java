package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody wants to leave: whoever did not ask for it should know at once, and has two weeks to say so. */
public record AccountClosingScheduled(UUID id, AccountId account, String displayName, Instant closingAt)
        implements Announcement {

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfAccount(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("name", displayName, "at", closingAt, "path", "/settings");
    }
}
