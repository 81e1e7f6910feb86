package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in for an agency, as staff sees him.
 *
 * @param emailConfirmed false as long as an invitation waits for its answer
 */
public record AgencyPerson(
        AccountId id,
        String email,
        boolean emailConfirmed,
        String displayName,
        @Nullable Instant suspendedAt,
        Instant addedAt) {}
