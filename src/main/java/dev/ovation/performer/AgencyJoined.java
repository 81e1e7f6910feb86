package dev.ovation.performer;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.util.Map;
import java.util.UUID;

/** Staff added somebody with an account to an agency. */
public record AgencyJoined(UUID id, AccountId account, String agency) implements Announcement {

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
        return Map.of("agency", agency, "path", "/agency");
    }
}
