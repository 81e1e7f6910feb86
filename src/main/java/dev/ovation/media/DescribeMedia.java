package dev.ovation.media;

import dev.ovation.account.People;
import dev.ovation.media.delivery.Rendition;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StorageKey;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What owners say about their files for those who do not see or hear them, at any time after the upload began. */
@Component
public class DescribeMedia {

    private final MediaTable table;
    private final StoredFiles files;
    private final Scratch scratch;
    private final People people;
    private final InstantSource clock;

    DescribeMedia(MediaTable table, StoredFiles files, Scratch scratch, People people, InstantSource clock) {
        this.table = table;
        this.files = files;
        this.scratch = scratch;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Says what is to be seen, and in which language one reads what is to be heard.
     *
     * @param altText what is to be seen; blank takes it away
     * @param language of the captions, if there are any; null leaves it
     */
    @Transactional
    public MediaFile describe(MediaId id, AccountId owner, String altText, @Nullable String language) {
        var captions = owned(id, owner).description().captions();
        return told(
                id,
                new Description(
                        altText.isBlank() ? null : altText.strip(), captions == null ? null : captions.in(language)));
    }

    /**
     * Refuses with {@link MediaRefused.BadCaptions} what is not WebVTT, and a picture's.
     *
     * @param language that of the owner's account when it is null
     */
    @Transactional
    public MediaFile caption(MediaId id, AccountId owner, @Nullable String language, byte[] webVtt) {
        var file = owned(id, owner);
        var spoken = language == null
                ? people.account(owner).locale().toLanguageTag()
                : Captions.spoken("language", language);
        if (file.kind() == MediaKind.PHOTO) {
            throw new MediaRefused.NothingToCaption();
        }
        var text = WebVtt.checked(webVtt, file.durationSeconds());
        var before = file.description();
        var older = before.captions();
        var number = older == null ? clock.millis() : Math.max(older.number() + 1, clock.millis());
        store(id, number, text);
        forget(id, older);
        return told(id, new Description(before.altText(), new Captions(number, spoken)));
    }

    @Transactional
    public void uncaption(MediaId id, AccountId owner) {
        var before = owned(id, owner).description();
        forget(id, before.captions());
        told(id, new Description(before.altText(), null));
    }

    private MediaFile owned(MediaId id, AccountId owner) {
        return table.lock(id)
                .filter(file -> file.owner().equals(owner))
                .orElseThrow(MediaRefused.NotFound::new);
    }

    private MediaFile told(MediaId id, Description description) {
        table.describe(id, description);
        return table.find(id).orElseThrow();
    }

    /** In a folder of this medium, which is locked: nobody else writes its captions now. */
    private void store(MediaId id, long number, String text) {
        try (var folder = scratch.folder("captions-" + id)) {
            files.put(key(id, number), Files.writeString(folder.path().resolve("captions"), text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Only after the commit: until then the old ones may have to stay. What a kill leaves goes with its medium. */
    private void forget(MediaId id, @Nullable Captions before) {
        if (before == null) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    files.delete(key(id, before.number()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }

    private static StorageKey key(MediaId id, long number) {
        return Rendition.captionsOf(id.value()).child(Rendition.captions(number));
    }
}
