package dev.ovation.performer;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for; what is null is all the same to him.
 *
 * @param words what he typed
 * @param category a slug
 * @param takesShoutouts whether videos can be ordered now
 * @param maxShoutoutPrice in minor units
 * @param maxDeliveryDays how long a video may take
 */
public record Search(
        @Nullable String words,
        @Nullable String category,
        @Nullable Boolean takesShoutouts,
        @Nullable Long maxShoutoutPrice,
        @Nullable Integer maxDeliveryDays) {}
