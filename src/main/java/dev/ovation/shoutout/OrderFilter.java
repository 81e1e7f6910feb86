package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which orders staff looks for; null for all.
 *
 * @param trouble only those that somebody has to look at
 * @param number of one order
 * @param buyer who ordered
 */
record OrderFilter(
        @Nullable ShoutoutState state,
        @Nullable PerformerId performer,
        boolean trouble,
        @Nullable String number,
        @Nullable Buyer buyer) {

    /** An address, and the account that has it if one does. */
    record Buyer(String email, @Nullable AccountId account) {}
}
