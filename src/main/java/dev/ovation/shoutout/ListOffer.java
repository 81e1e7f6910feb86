package dev.ovation.shoutout;

import dev.ovation.performer.Performers;
import dev.ovation.performer.ShoutoutOffer;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.EndPause.Paused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the listing says of an offer: nothing while it is off, paused or full. */
@Component
class ListOffer {

    private final OfferTable table;
    private final Performers performers;
    private final Jobs jobs;
    private final InstantSource clock;

    ListOffer(OfferTable table, Performers performers, Jobs jobs, InstantSource clock) {
        this.table = table;
        this.performers = performers;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void list(Offer offer) {
        var now = clock.instant();
        var full = table.underWay(offer.performer(), now) >= offer.maxOpen();
        table.list(offer.performer(), full);
        performers.setShoutout(
                offer.performer(),
                offer.isOpenAt(now) && !full ? new ShoutoutOffer(true, offer.price(), offer.deliveryDays()) : null);
        var paused = offer.pausedUntil();
        if (paused != null && offer.isPausedAt(now)) {
            var job = new Paused(offer.performer(), paused);
            jobs.at(EndPause.KIND, job.name(), job, paused);
        }
    }
}
