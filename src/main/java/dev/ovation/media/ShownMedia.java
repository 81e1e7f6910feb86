package dev.ovation.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ovation.media.delivery.SignedAddresses;
import org.springframework.stereotype.Component;

/** Shows ready media with signed addresses. These stay the same for minutes, so what was signed is shown again. */
@Component
class ShownMedia {

    private static final int MOST_KEPT = 20_000;

    private record Asked(MediaId media, Sight sight) {}

    /** @param until the end of its addresses, in seconds since 1970 */
    private record Shown(ReadyMedia media, long until, MediaView view) {}

    private final SignedAddresses addresses;
    private final Cache<Asked, Shown> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    ShownMedia(SignedAddresses addresses) {
        this.addresses = addresses;
    }

    /** Whatever it was when it was shown before: it is this medium that is shown, with addresses as new ones are. */
    MediaView show(ReadyMedia media, Sight sight) {
        var asked = new Asked(media.id(), sight);
        var until = addresses.end(media.life());
        var before = kept.getIfPresent(asked);
        if (before != null && before.until() == until && before.media().equals(media)) {
            return before.view();
        }
        var view = new Showing(addresses, media).as(sight);
        kept.put(asked, new Shown(media, until, view));
        return view;
    }
}
