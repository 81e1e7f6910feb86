package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** Staff added an address without an account to an agency: its owner has to set a password first. */
public record AgencyInvited(UUID id, AccountId account, String agency, String token) implements Announcement {

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
        return Map.of("agency", agency, "path", "/reset/" + token);
    }
}
