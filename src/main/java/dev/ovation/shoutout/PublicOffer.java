package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.payment.billing.BillingNeed;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as everybody sees it.
 *
 * @param reason why nothing can be ordered now
 * @param occasions what can be asked for
 * @param billing what has to be told of who pays; absent for nothing
 * @param deliverBy until when a video that is ordered now is there
 * @param usualDays how long it usually took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicOffer(
        boolean available,
        @Nullable NotNow reason,
        Money price,
        int deliveryDays,
        @Nullable String instructionsHint,
        List<Occasion> occasions,
        @Nullable Intro intro,
        MoneyMode money,
        @Nullable BillingNeed billing,
        Instant deliverBy,
        @Nullable Rating rating,
        @Nullable Integer usualDays) {

    /** What buyers thought of the videos. */
    public record Rating(double average, int count) {}
}
