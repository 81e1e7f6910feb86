package dev.ovation.media;

import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Files on their way in. How much has arrived is read off the file itself, so that neither a cut connection nor
 * a killed process can make it wrong; the last byte makes the medium {@code processing} in one commit.
 */
@Component
@EnableConfigurationProperties(MediaSettings.class)
public class Uploads {

    private final MediaTable table;
    private final StoredFiles files;
    private final OpenUpload opening;
    private final ReceiveChunk receiving;
    private final Processing processing;
    private final RateLimits rates;

    Uploads(
            MediaTable table,
            StoredFiles files,
            OpenUpload opening,
            ReceiveChunk receiving,
            Processing processing,
            RateLimits rates) {
        this.table = table;
        this.files = files;
        this.opening = opening;
        this.receiving = receiving;
        this.processing = processing;
        this.rates = rates;
    }

    /** The most bytes of one file. */
    public long limit() {
        return opening.limit();
    }

    /** Refuses with {@link MediaRefused.TooLarge} and {@link MediaRefused.TooManyOpen}. */
    public Upload begin(AccountId owner, NewUpload wanted) {
        rates.take(Rate.UPLOADS_PER_ACCOUNT, owner.toString());
        var file = opening.open(owner, wanted);
        // All bytes of an empty file are here; they are looked at like any others, and refused.
        return file.bytes() == 0 ? status(file.id(), owner) : opening.upload(file, 0);
    }

    /** Takes the bytes in; what arrived before a cut is kept. Ends the upload when they are the last. */
    public Upload append(MediaId id, AccountId owner, Chunk chunk) throws IOException {
        var file = opening.open(id, owner);
        var length = receiving.receive(file, chunk);
        return settled(file, length);
    }

    /**
     * How far it is. A process that was killed between the last byte and its commit left a complete file behind;
     * it is settled here, since no client sends anything more.
     */
    public Upload status(MediaId id, AccountId owner) {
        var file = opening.find(id, owner);
        if (file.state() != MediaState.UPLOADING) {
            return opening.upload(file, file.bytes());
        }
        try (var bytes = files.grow(Originals.key(id))) {
            bytes.sync();
            return settled(file, bytes.length());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Forgets an unfinished upload. */
    public void abandon(MediaId id, AccountId owner) {
        opening.abandon(opening.open(id, owner));
    }

    private Upload settled(MediaFile file, long length) {
        if (length == file.bytes()) {
            processing.begin(file);
        } else {
            table.prolong(file.id(), opening.expiry());
        }
        return opening.upload(file, length);
    }
}
