package dev.ovation.shoutout;

import dev.ovation.platform.http.Amounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's rules for personalised videos.
 *
 * @param minPrice the least that one may cost, in minor units
 * @param maxOpen how many orders are under way at once where a performer says nothing
 * @param margin what is taken off the delivery days, so that a hold never lapses at the deadline
 * @param extension how long a deadline is put off when a video could not be prepared
 * @param payWithin how long after ordering another card can be used
 * @param placeWithin how long an order that is not paid keeps its place from others
 * @param anotherCardWithin how long a video waits for another card when the bank refuses what it had promised
 * @param reminders how long before the deadline a performer is reminded
 * @param forbiddenWords what no order may say; several words together are found in this order
 */
@ConfigurationProperties("ovation.shoutout")
record ShoutoutSettings(
        @DefaultValue("500") long minPrice,
        @DefaultValue("500000") long maxPrice,
        @DefaultValue("1") int minDays,
        @DefaultValue("30") int maxDays,
        @DefaultValue("20") int maxOpen,
        @DefaultValue("1h") Duration margin,
        @DefaultValue("24h") Duration extension,
        @DefaultValue("24h") Duration payWithin,
        @DefaultValue("30m") Duration placeWithin,
        @DefaultValue("72h") Duration anotherCardWithin,
        @DefaultValue({"24h", "3h"}) List<Duration> reminders,
        @DefaultValue List<String> forbiddenWords) {

    private static final Duration WARNING = Duration.ofHours(12);

    Amounts.Range prices() {
        return new Amounts.Range(minPrice, maxPrice);
    }

    Duration timeFor(int deliveryDays) {
        return Duration.ofDays(deliveryDays).minus(margin);
    }

    /** When to warn of a hold that is not taken yet: half a day before it lapses, of a short one a quarter of it. */
    Duration warningOf(Duration window) {
        var quarter = window.dividedBy(4);
        return window.minus(quarter.compareTo(WARNING) < 0 ? quarter : WARNING);
    }

    Instant deadline(Instant paid, int deliveryDays) {
        return paid.plus(timeFor(deliveryDays));
    }
}
