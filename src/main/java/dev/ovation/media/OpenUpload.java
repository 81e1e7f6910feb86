package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which uploads are open, for whom, and until when. */
@Component
class OpenUpload {

    private final MediaTable table;
    private final EraseMedia erasing;
    private final MediaSettings settings;
    private final Ids ids;
    private final InstantSource clock;

    OpenUpload(MediaTable table, EraseMedia erasing, MediaSettings settings, Ids ids, InstantSource clock) {
        this.table = table;
        this.erasing = erasing;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    long limit() {
        return settings.maxUpload().toBytes();
    }

    Instant expiry() {
        return clock.instant().plus(settings.uploadLife());
    }

    Upload upload(MediaFile file, long offset) {
        return new Upload(file.id(), offset, file.bytes(), expiry());
    }

    @Transactional
    MediaFile open(AccountId owner, NewUpload wanted) {
        if (wanted.length() > limit()) {
            throw new MediaRefused.TooLarge(limit());
        }
        if (table.lockAndCountOpen(owner) >= settings.openUploads()) {
            throw new MediaRefused.TooManyOpen(settings.openUploads());
        }
        var file = new MediaFile(
                new MediaId(ids.next()), owner, wanted.purpose(), MediaKind.guessedFrom(wanted.filetype()),
                MediaState.UPLOADING, wanted.filename(), wanted.length(), false, 0, 1, null, null, null, null,
                Description.NONE, clock.instant(), expiry());
        table.insert(file);
        return file;
    }

    /** An upload of this owner in whatever state its medium is; for others there is none. */
    MediaFile find(MediaId id, AccountId owner) {
        var file = table.find(id)
                .filter(found -> found.owner().equals(owner))
                .orElseThrow(MediaRefused.NotFound::new);
        var expires = file.expiresAt();
        if (expires != null && expires.isBefore(clock.instant())) {
            throw new MediaRefused.UploadExpired();
        }
        return file;
    }

    /** One that still waits for bytes. */
    MediaFile open(MediaId id, AccountId owner) {
        var file = find(id, owner);
        if (file.state() != MediaState.UPLOADING) {
            throw new MediaRefused.UploadComplete();
        }
        return file;
    }

    @Transactional
    public void abandon(MediaFile file) {
        if (table.delete(file)) {
            erasing.afterCommit(file.id());
        }
    }
}
