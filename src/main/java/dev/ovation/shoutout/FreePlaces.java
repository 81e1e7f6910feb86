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

    /** The offer, which nobody else takes a place of before this transaction ends; refuses when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    Offer take(PerformerId performer) {
        var offer = offers.lock(performer).orElseThrow(() -> new ShoutoutRefused.Unavailable(NotNow.OFF));
        var now = clock.instant();
        var reason = new OfferNow(offer, offers.underWay(performer, now)).whyNot(now);
        return switch (reason) {
            case null -> offer;
            case FULL -> throw new ShoutoutRefused.TooManyOpen();
            case OFF, PAUSED -> throw new ShoutoutRefused.Unavailable(reason);
        };
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
