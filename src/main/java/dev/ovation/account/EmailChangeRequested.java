package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Somebody wants another address: the present one is told at once, and still is when this leaves after the change. */
public record EmailChangeRequested(UUID id, String email, Locale locale)
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
        return Map.of("path", "/reset");
    }
}
