package dev.ovation.access;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right of an account to see something.
 *
 * @param until when it ends by itself; null for never
 * @param because its cause: the same one given again sets the new end
 */
public record Grant(AccountId account, Resource resource, @Nullable Instant until, Owner because) {}
