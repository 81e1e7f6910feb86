package dev.ovation.media;

import dev.ovation.media.delivery.SignedAddresses;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door: who uses which media, how far they are, and how they are shown. */
@Component
public class MediaLibrary {

    private final ClaimTable table;
    private final ReadyTable ready;
    private final ShownMedia shown;
    private final SignedAddresses addresses;

    MediaLibrary(ClaimTable table, ReadyTable ready, ShownMedia shown, SignedAddresses addresses) {
        this.table = table;
        this.ready = ready;
        this.shown = shown;
        this.addresses = addresses;
    }

    /**
     * From now on the owner uses exactly these, in the caller's transaction. A medium that becomes ready
     * meanwhile waits for that transaction, so its letter is never missed. Refuses what is not the account's
     * ({@link MediaRefused.Unknown}) and what is unfinished or failed ({@link MediaRefused.NotUsable}).
     *
     * @return how far each of them is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MediaId, MediaStatus> claim(Owner owner, Collection<MediaId> media, AccountId by) {
        var known = table.lockForClaim(media);
        var unknown = media.stream()
                .filter(id -> !known.containsKey(id) || !known.get(id).owner().equals(by))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MediaRefused.Unknown(unknown);
        }
        var used = table.claimedBy(owner);
        known.values().stream()
                .filter(status -> status.state() == MediaState.UPLOADING || status.state() == MediaState.FAILED)
                .filter(status -> !used.contains(status.id()))
                .findFirst()
                .ifPresent(status -> {
                    throw new MediaRefused.NotUsable(status);
                });
        table.replace(owner, media);
        return known;
    }

    /** From now on the owner uses nothing, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Owner owner) {
        table.replace(owner, List.of());
    }

    /** How far these are, in one statement; what does not exist is absent. */
    public Map<MediaId, MediaStatus> states(Collection<MediaId> media) {
        return media.isEmpty() ? Map.of() : table.states(media);
    }

    /**
     * The address of a ready video's MP4 as a file to keep.
     *
     * @param words what the file's name is made from, in any language
     */
    public String download(MediaView video, String words) {
        var seconds = video.durationSeconds();
        var life = seconds == null ? Duration.ZERO : Duration.ofMillis(Math.round(seconds * 1000));
        return addresses.ofDownload(video.id().value(), life, words);
    }

    /** Shows these, each as far as its viewer may see it, in one statement; what is not ready is absent. */
    public Map<MediaId, MediaView> views(Map<MediaId, Sight> media) {
        var views = HashMap.<MediaId, MediaView>newHashMap(media.size());
        ready.ready(media.keySet())
                .forEach((id, row) -> views.put(id, shown.show(row, media.getOrDefault(id, Sight.PREVIEW))));
        return views;
    }
}
