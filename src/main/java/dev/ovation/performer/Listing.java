package dev.ovation.performer;

import dev.ovation.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a performer is sorted, filtered and counted by. */
record Listing(
        List<String> categories,
        @Nullable Money priceFrom,
        @Nullable Money shoutoutPrice,
        @Nullable Integer shoutoutDays,
        Counts counts) {}
