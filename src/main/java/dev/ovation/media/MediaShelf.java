package dev.ovation.media;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone's own files: looked at, tried again, deleted. */
@Component
public class MediaShelf {

    private final MediaTable table;
    private final ClaimTable claims;
    private final Processing processing;
    private final EraseMedia erasing;

    MediaShelf(MediaTable table, ClaimTable claims, Processing processing, EraseMedia erasing) {
        this.table = table;
        this.claims = claims;
        this.processing = processing;
        this.erasing = erasing;
    }

    /** For its owner and for staff who may see media; for all others there is nothing here. */
    public MediaFile look(MediaId id, Viewer viewer) {
        return table.find(id)
                .filter(file -> viewer.allowed(Permission.SEE_MEDIA)
                        || viewer.accountId().filter(file.owner()::equals).isPresent())
                .orElseThrow(MediaRefused.NotFound::new);
    }

    /** Newest first. @param state only these, or null for all */
    public Page<MediaFile> of(AccountId owner, @Nullable MediaState state, PageRequest page) {
        return Page.of(table.ofOwner(owner, state, page), page, file -> Cursor.of(file.id()));
    }

    /** Tries a failed one again. Refuses with {@link MediaRefused.NotFailed} in every other state. */
    @Transactional
    public MediaFile processAgain(MediaId id, AccountId owner) {
        var file = owned(id, owner);
        if (file.state() != MediaState.FAILED) {
            throw new MediaRefused.NotFailed();
        }
        processing.begin(file);
        return table.find(id).orElseThrow();
    }

    /** Refuses with {@link MediaRefused.InUse} while anything claims it. Its bytes go right after the commit. */
    @Transactional
    public void delete(MediaId id, AccountId owner) {
        var file = owned(id, owner);
        if (claims.isClaimed(id)) {
            throw new MediaRefused.InUse();
        }
        table.delete(file);
        erasing.afterCommit(id);
    }

    private MediaFile owned(MediaId id, AccountId owner) {
        return table.lock(id)
                .filter(file -> file.owner().equals(owner))
                .orElseThrow(MediaRefused.NotFound::new);
    }
}
