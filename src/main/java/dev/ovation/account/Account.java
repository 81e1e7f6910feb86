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
        Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
