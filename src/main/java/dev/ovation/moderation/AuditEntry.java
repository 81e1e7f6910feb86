package dev.ovation.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param position counts from 1 without a gap
 * @param by who did it; null for the house itself
 * @param request the id of the call, as its answer and its log lines carry it
 * @param details null when they were forgotten because somebody's data were erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        long position,
        Instant at,
        @Nullable Actor by,
        String act,
        Owner about,
        @Nullable String request,
        @Nullable Details details) {

    /** @param displayName as it is now; null when the account is gone */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Actor(AccountId id, @Nullable String displayName) {}

    /** Why, and what was changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(@Nullable String reason, List<Changed> changes) {

        /** Values as the interface writes them: numbers, strings, sums, lists. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Changed(
                String what,
                @Schema(oneOf = {String.class, Long.class, Boolean.class, String[].class, Money.class})
                        @Nullable Object from,
                @Schema(oneOf = {String.class, Long.class, Boolean.class, String[].class, Money.class})
                        @Nullable Object to) {}
    }
}
