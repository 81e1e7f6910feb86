package dev.ovation.payment;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given back of a payment, and why.
 *
 * @param id the caller's, from the idempotency key, and the gateway's: it is given back once under it
 * @param amount null for all that is left
 */
public record RefundOrder(UUID id, @Nullable Money amount, @Nullable String reason, @Nullable AccountId by) {

    /** All that is left, by the house itself. */
    static RefundOrder ofAll(UUID id) {
        return new RefundOrder(id, null, null, null);
    }
}
