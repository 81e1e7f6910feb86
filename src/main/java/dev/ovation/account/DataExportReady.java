package dev.ovation.account;

import dev.ovation.platform.events.Announcement;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the house knows about somebody can be fetched; the mail leads to the page, not to the file. */
public record DataExportReady(UUID id, AccountId account, String displayName, Instant expiresAt)
        implements Announcement {

    static DataExportReady of(UUID id, Account account, @Nullable Instant until) {
        return new DataExportReady(id, account.id(), account.displayName(), Objects.requireNonNull(until));
    }

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
        return Map.of("name", displayName, "until", expiresAt, "path", "/settings");
    }
}
