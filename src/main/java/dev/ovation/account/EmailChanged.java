package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An account has another address: the one that it had is told for the last time. */
public record EmailChanged(UUID id, String email, Locale locale)
        implements Announcement {

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
