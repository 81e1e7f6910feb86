package dev.ovation.shoutout;

import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A performer's offer as he sees it himself.
 *
 * @param maxOpen how many orders may be under way at once
 * @param open how many are
 * @param money what is done with a buyer's money at these delivery days
 */
public record OwnOffer(
        boolean available,
        @Nullable Money price,
        int deliveryDays,
        int maxOpen,
        @Nullable String instructionsHint,
        List<Occasion> occasions,
        @Nullable Intro intro,
        @Nullable Instant pausedUntil,
        int open,
        Bounds bounds,
        MoneyMode money) {

    /** What the operator allows. */
    public record Bounds(Money minPrice, Money maxPrice, int minDays, int maxDays) {}
}
