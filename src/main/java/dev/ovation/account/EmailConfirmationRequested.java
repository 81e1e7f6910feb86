package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** A new account, or a person who lost the first mail, needs the link that confirms the address. */
public record EmailConfirmationRequested(UUID id, AccountId account, String displayName, String token)
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
        return Map.of("name", displayName, "path", "/confirm?token=" + token);
    }
}
