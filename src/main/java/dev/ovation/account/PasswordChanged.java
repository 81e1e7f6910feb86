package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** The password was changed: whoever did not do it should know at once. */
public record PasswordChanged(UUID id, AccountId account, String displayName) implements Announcement {

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
        return Map.of("name", displayName, "path", "/reset");
    }
}
