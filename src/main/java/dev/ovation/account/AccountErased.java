package dev.ovation.account;

import dev.ovation.account.ClosingTable.Leaver;
import dev.ovation.platform.events.Announcement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Somebody has left, and is told what is kept of him and why; it is the last that he hears. */
public record AccountErased(UUID id, String email, Locale locale) implements Announcement {

    static AccountErased of(Leaver leaver) {
        return new AccountErased(leaver.person().account().value(), leaver.person().email(), leaver.locale());
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public Recipient recipient() {
        return new Recipient.OfEmail(email, locale);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
