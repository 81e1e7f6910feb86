package dev.ovation.moderation;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it has its place.
 *
 * @param own whether whoever did it changed what is his own
 * @param details as JSON, {@link AuditEntry.Details}
 */
record StoredEntry(
        Instant at,
        @Nullable AccountId by,
        boolean own,
        String act,
        Owner about,
        @Nullable String request,
        String details) {}
