package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** Somebody wants to set a new password with a link that works once. */
public record PasswordResetRequested(UUID id, AccountId account, String displayName, String token)
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
        return Map.of("name", displayName, "path", "/reset/" + token);
    }
}
