package dev.ovation.shoutout;

import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a performer offers now.
 *
 * @param maxOpen how many orders may be under way at once
 * @param hint what to tell him in the instructions
 * @param occasions what he makes videos for; empty for everything
 * @param intro a video in which he says what one gets
 */
record Offer(
        PerformerId performer,
        boolean available,
        Money price,
        int deliveryDays,
        int maxOpen,
        @Nullable String hint,
        List<Occasion> occasions,
        @Nullable MediaId intro,
        @Nullable Instant pausedUntil) {

    Offer {
        occasions = List.copyOf(occasions);
    }

    boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    boolean isOpenAt(Instant now) {
        return whyNot(now) == null;
    }

    /** Why its performer takes no orders at all; null when he does. */
    @Nullable NotNow whyNot(Instant now) {
        if (!available) {
            return NotNow.OFF;
        }
        return isPausedAt(now) ? NotNow.PAUSED : null;
    }

    boolean isFor(@Nullable Occasion occasion) {
        return occasion == null || occasions.isEmpty() || occasions.contains(occasion);
    }

    /** As the intro is claimed. */
    static Owner asOwner(PerformerId performer) {
        return Owner.of("shoutout-offer", performer.value());
    }
}
