package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email lower case
 * @param suspendedAt since when this account may not act, or null
 * @param closingAt when it is closed, or was; null for one whose owner stays
 */
public record Account(
        AccountId id,
        String email,
        boolean emailConfirmed,
        String displayName,
        Locale locale,
        ZoneId timeZone,
        Set<Role> roles,
        @Nullable Instant suspendedAt,
        @Nullable Instant closingAt,
        Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether others find its owner here, now and in a while. */
    public boolean isHereToStay() {
        return suspendedAt == null && closingAt == null;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
