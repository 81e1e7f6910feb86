package dev.ovation.shoutout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to an order.
 *
 * @param payBy until when another card can be used
 * @param paidAt since when its money is held or here
 * @param deadline until when the video must be there
 */
record Times(
        Instant orderedAt,
        Instant payBy,
        @Nullable Instant paidAt,
        @Nullable Instant deadline,
        @Nullable Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant endedAt) {

    static Times ordered(Instant now, Instant payBy) {
        return new Times(now, payBy, null, null, null, null, null);
    }

    Times paid(Instant now, Instant until) {
        return new Times(orderedAt, payBy, now, until, acceptedAt, deliveredAt, endedAt);
    }

    Times due(Instant until) {
        return new Times(orderedAt, payBy, paidAt, until, acceptedAt, deliveredAt, endedAt);
    }

    Times accepted(Instant now) {
        return new Times(orderedAt, payBy, paidAt, deadline, now, deliveredAt, endedAt);
    }

    Times payableUntil(Instant until) {
        return new Times(orderedAt, until, paidAt, deadline, acceptedAt, deliveredAt, endedAt);
    }

    /** Null when it is to be made once more. */
    Times delivered(@Nullable Instant now) {
        return new Times(orderedAt, payBy, paidAt, deadline, acceptedAt, now, endedAt);
    }

    /** Null when it goes on after all. */
    Times ended(@Nullable Instant now) {
        return new Times(orderedAt, payBy, paidAt, deadline, acceptedAt, deliveredAt, now);
    }
}
