package dev.ovation.performer;

import dev.ovation.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A performer as lists show him.
 *
 * @param bio in short: one line of promise
 * @param portrait the tall picture of lists; where there is none, the face does
 * @param priceFrom the least that a month costs; null when there is nothing to subscribe to
 */
public record ListedPerformer(
        PerformerId id,
        String handle,
        String stageName,
        String bio,
        boolean verified,
        @Nullable Picture avatar,
        @Nullable Picture portrait,
        @Nullable Picture cover,
        List<Category> categories,
        @Nullable Money priceFrom,
        @Nullable ShoutoutOffer shoutout,
        int followers) {}
