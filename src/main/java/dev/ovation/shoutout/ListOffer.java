package dev.ovation.shoutout;

import dev.ovation.performer.Performers;
import dev.ovation.performer.ShoutoutOffer;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.shoutout.EndPause.Paused;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the listing says of an offer: nothing while it is off or paused. */
@Component
class ListOffer {

    private final Performers performers;
    private final Jobs jobs;
    private final InstantSource clock;

    ListOffer(Performers performers, Jobs jobs, InstantSource clock) {
        this.performers = performers;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void list(Offer offer) {
        performers.setShoutout(
                offer.performer(),
                offer.isOpenAt(clock.instant())
                        ? new ShoutoutOffer(true, offer.price(), offer.deliveryDays())
                        : null);
        var paused = offer.pausedUntil();
        if (paused != null && offer.isPausedAt(clock.instant())) {
            var job = new Paused(offer.performer(), paused);
            jobs.at(EndPause.KIND, job.name(), job, paused);
        }
    }
}
