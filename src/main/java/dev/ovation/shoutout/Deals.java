package dev.ovation.shoutout;

import dev.ovation.payment.Split;
import dev.ovation.performer.Performers;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Fixes an order's terms when it is placed: price, shares, days, and what is done with the money meanwhile. */
@Component
class Deals {

    private final Performers performers;
    private final ShoutoutCharges charges;
    private final ShoutoutSettings settings;

    Deals(Performers performers, ShoutoutCharges charges, ShoutoutSettings settings) {
        this.performers = performers;
        this.charges = charges;
        this.settings = settings;
    }

    Deal on(Offer offer) {
        return new Deal(
                offer.price(),
                split(offer),
                offer.deliveryDays(),
                charges.modeFor(offer.deliveryDays()));
    }

    private Split split(Offer offer) {
        var terms = performers.terms(offer.performer());
        var split = Split.of(offer.price(), terms.commission(), offer.performer().asOwner());
        return terms.agency()
                .map(agency -> split.with(agency.owner(), agency.share()))
                .orElse(split);
    }

    Times timesFrom(Instant now) {
        return Times.ordered(now, now.plus(settings.payWithin()), now.plus(settings.placeWithin()));
    }
}
