package dev.ovation.shoutout;

import dev.ovation.media.MediaLibrary;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How far the video is that was handed in for an order. One that is ready stays so until it is replaced. */
@Component
class Videos {

    private final MediaLibrary media;

    Videos(MediaLibrary media) {
        this.media = media;
    }

    boolean isReady(Shoutout order) {
        if (!order.is(ShoutoutState.PROCESSING)) {
            return false;
        }
        var status = media.states(Set.of(order.video())).get(order.video());
        return status != null && status.ready();
    }
}
