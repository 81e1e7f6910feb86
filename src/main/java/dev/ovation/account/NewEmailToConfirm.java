package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A new address is to be proved; nobody knows yet whose it is, so no name is shown. */
public record NewEmailToConfirm(UUID id, String email, Locale locale, String token)
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
        return Map.of("path", "/email-change?token=" + token);
    }
}
