package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** The operator named the first admin, who has no password yet. */
public record AdminInvited(UUID id, AccountId account, String token) implements Announcement {

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
        return Map.of("path", "/reset/" + token);
    }
}
