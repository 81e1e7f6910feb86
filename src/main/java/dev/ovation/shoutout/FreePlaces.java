package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that no more orders are under way with a performer than he wants, however many come at once. */
@Component
class FreePlaces {

    private final OfferTable offers;
    private final InstantSource clock;

    FreePlaces(OfferTable offers, InstantSource clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** The offer, of which nobody else takes a place before this transaction ends; refuses when it is off or paused. */
    @Transactional(propagation = Propagation.MANDATORY)
    Offer lock(PerformerId performer) {
        var offer = offers.lock(performer).orElseThrow(() -> new ShoutoutRefused.Unavailable(NotNow.OFF));
        var reason = offer.whyNot(clock.instant());
        if (reason != null) {
            throw new ShoutoutRefused.Unavailable(reason);
        }
        return offer;
    }

    /** Refuses when there is no place for an order that had lost its own; nobody else takes it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(PerformerId performer) {
        var offer = lock(performer);
        if (offers.underWay(performer, clock.instant()) >= offer.maxOpen()) {
            throw new ShoutoutRefused.TooManyOpen();
        }
    }

    /**
     * Whether an order whose money comes has a place: its own, or one that is free. Nobody else takes it before this
     * transaction ends. What the performer offers now does not matter; it was offered when it was ordered.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean has(Shoutout unpaid) {
        var offer = offers.lock(unpaid.performer()).orElseThrow();
        var now = clock.instant();
        return unpaid.keepsPlaceAt(now) || offers.underWay(unpaid.performer(), now) < offer.maxOpen();
    }
}
