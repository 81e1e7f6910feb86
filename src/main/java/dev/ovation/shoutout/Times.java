package dev.ovation.shoutout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to an order.
 *
 * @param payBy until when another card can be used
 * @param placeUntil until when its place is kept from others while it is not paid
 * @param paidAt since when its money is held or here
 * @param deadline until when the video must be there
 * @param prunedAt since when nothing is known of it any more but what was bought
 */
record Times(
        Instant orderedAt,
        Instant payBy,
        Instant placeUntil,
        @Nullable Instant paidAt,
        @Nullable Instant deadline,
        @Nullable Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant endedAt,
        @Nullable Instant prunedAt) {

    static Times ordered(Instant now, Instant payBy, Instant placeUntil) {
        return new Times(now, payBy, placeUntil, null, null, null, null, null, null);
    }

    Times paid(Instant now, Instant until) {
        return new Times(orderedAt, payBy, placeUntil, now, until, acceptedAt, deliveredAt, endedAt, prunedAt);
    }

    Times due(Instant until) {
        return new Times(orderedAt, payBy, placeUntil, paidAt, until, acceptedAt, deliveredAt, endedAt, prunedAt);
    }

    Times accepted(Instant now) {
        return new Times(orderedAt, payBy, placeUntil, paidAt, deadline, now, deliveredAt, endedAt, prunedAt);
    }

    Times payableUntil(Instant until) {
        return new Times(orderedAt, until, placeUntil, paidAt, deadline, acceptedAt, deliveredAt, endedAt, prunedAt);
    }

    /** For another attempt to pay. */
    Times placeKeptUntil(Instant until) {
        return new Times(orderedAt, payBy, until, paidAt, deadline, acceptedAt, deliveredAt, null, prunedAt);
    }

    /** Null when it is to be made once more. */
    Times delivered(@Nullable Instant now) {
        return new Times(orderedAt, payBy, placeUntil, paidAt, deadline, acceptedAt, now, endedAt, prunedAt);
    }

    /** Null when it goes on after all. */
    Times ended(@Nullable Instant now) {
        return new Times(orderedAt, payBy, placeUntil, paidAt, deadline, acceptedAt, deliveredAt, now, prunedAt);
    }
}
