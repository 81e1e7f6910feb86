package dev.ovation.shoutout;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.ProfilePart;
import dev.ovation.performer.ShoutoutOffer;
import dev.ovation.platform.identity.Viewer;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows on a performer's page what a video costs, and whether one can be ordered now. */
@Component
class OfferOnProfile implements ProfilePart {

    private final OfferTable table;
    private final InstantSource clock;

    OfferOnProfile(OfferTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "shoutout";
    }

    @Override
    public @Nullable Object partFor(PerformerId performer, Viewer viewer) {
        return table.at(clock.instant(), performer)
                .map(now -> new ShoutoutOffer(
                        now.whyNot(clock.instant()) == null,
                        now.offer().price(),
                        now.offer().deliveryDays()))
                .orElse(null);
    }
}
