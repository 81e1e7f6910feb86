package dev.ovation.purchase;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.catalog.PostId;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a fan paid for once.
 *
 * @param id its payment's too
 * @param post what was unlocked; null for a tip
 * @param message what the fan says with a tip
 */
public record Purchase(
        PaymentId id,
        Kind kind,
        AccountId fan,
        PerformerId performer,
        @Nullable PostId post,
        String title,
        Money amount,
        @Nullable String message,
        State state,
        Instant createdAt) {

    /** What was bought; also the kind of its payment's purpose. */
    public enum Kind {
        UNLOCK,
        TIP;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    public enum State {
        /** Waits for its money. */
        PENDING,
        PAID,
        /** The money did not come, or went back. */
        ENDED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
