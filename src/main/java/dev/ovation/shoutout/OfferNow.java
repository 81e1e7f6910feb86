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
        if (!offer.available()) {
            return NotNow.OFF;
        }
        if (offer.isPausedAt(now)) {
            return NotNow.PAUSED;
        }
        return underWay < offer.maxOpen() ? null : NotNow.FULL;
    }
}
