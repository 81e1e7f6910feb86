package dev.ovation.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One refund that somebody wanted; it may stand in an answer for staff as it is.
 *
 * @param reason what staff wrote; null when the house gave the money back by itself
 * @param by who of the staff; null for nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Refund(
        UUID id,
        Money amount,
        State state,
        @Nullable String reason,
        @Nullable AccountId by,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** What became of it. */
    public enum State {
        /** The gateway is asked; what it does is not known yet. */
        ASKED,
        MADE,
        /** A bank took the money back before, or the gateway would not. */
        REFUSED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
