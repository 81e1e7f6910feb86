package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order as the performer's agency may see it: nothing of the buyer, of what he wrote, or of what others earn.
 *
 * @param share the agency's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyShoutout(
        String number,
        PerformerCard performer,
        @Nullable Occasion occasion,
        ShoutoutState state,
        Money price,
        Money share,
        Instant orderedAt,
        Instant deadline,
        @Nullable Instant deliveredAt) {}
