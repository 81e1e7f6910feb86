package dev.ovation.shoutout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer and how much its performer has to do.
 *
 * @param underWay how many orders take one of his places
 */
record OfferNow(Offer offer, int underWay) {

    /** Why nothing can be ordered now; null when something can. */
    @Nullable NotNow whyNot(Instant now) {
        var reason = offer.whyNot(now);
        if (reason != null) {
            return reason;
        }
        return underWay < offer.maxOpen() ? null : NotNow.FULL;
    }
}
