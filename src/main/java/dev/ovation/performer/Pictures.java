package dev.ovation.performer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.platform.identity.AccountId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures of profiles. Everybody may see them, so they are shown in full to whoever asks, with addresses that
 * are kept for a while: they are good for an hour at least, and a picture that is ready does not change any more.
 */
@Component
class Pictures {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    private final MediaLibrary media;
    private final Cache<UUID, Picture> kept;

    Pictures(MediaLibrary media, InstantSource clock) {
        this.media = media;
        kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** One question at most for all; what is not ready, or no picture, is left out. */
    Map<UUID, Picture> of(Collection<UUID> wanted) {
        return kept.getAll(wanted, this::ask);
    }

    private Map<UUID, Picture> ask(Set<? extends UUID> wanted) {
        var sights = new HashMap<MediaId, Sight>();
        wanted.forEach(id -> sights.put(new MediaId(id), Sight.FULL));
        var pictures = new HashMap<UUID, Picture>();
        media.views(sights).values().forEach(view -> add(pictures, view));
        return pictures;
    }

    Faces facesOf(Profile.Pictures pictures) {
        var addresses = of(pictures.all().toList());
        return new Faces(
                at(addresses, pictures.avatar()), at(addresses, pictures.portrait()), at(addresses, pictures.cover()));
    }

    /** Claims what a profile shows, so that nobody deletes it, and gives up what it showed before. */
    void use(PerformerId performer, Profile.Pictures pictures, AccountId by) {
        var claimed = media.claim(
                performer.asOwner(), pictures.all().distinct().map(MediaId::new).toList(), by);
        if (claimed.values().stream().anyMatch(status -> status.kind() != MediaKind.PHOTO)) {
            throw new PerformerRefused.NotAPicture();
        }
    }

    static @Nullable Picture at(Map<UUID, Picture> addresses, @Nullable UUID media) {
        return media == null ? null : addresses.get(media);
    }

    private static void add(Map<UUID, Picture> pictures, MediaView view) {
        var image = view.image();
        if (image != null) {
            pictures.put(
                    view.id().value(),
                    new Picture(image.small(), image.medium(), image.large(), view.width(), view.height()));
        }
    }
}
