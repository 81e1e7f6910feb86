package dev.ovation.house;

import static dev.ovationdb.media.Tables.MEDIUM;

import dev.ovation.media.Failure;
import dev.ovation.media.MediaFailed;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaReady;
import dev.ovation.media.Purpose;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Media as their module leaves them, without an upload and a transcode: for tests of what is done with media.
 * Those of the media themselves make real ones.
 */
@TestComponent
public class Shelf {

    private final DSLContext sql;
    private final Ids ids;
    private final House house;
    private final ApplicationEventPublisher letters;
    private final TransactionTemplate transaction;

    Shelf(DSLContext sql, Ids ids, House house, ApplicationEventPublisher letters, TransactionTemplate transaction) {
        this.sql = sql;
        this.ids = ids;
        this.house = house;
        this.letters = letters;
        this.transaction = transaction;
    }

    public MediaId video(Person owner) {
        return put(owner.account(), Purpose.POST, "video", "ready", 12.5);
    }

    /** Made to order, and ready. */
    public MediaId shoutout(Person owner) {
        return put(owner.account(), Purpose.SHOUTOUT, "video", "ready", 12.5);
    }

    /** Made to order; its renditions are being made. */
    public MediaId shoutoutInProcessing(Person owner) {
        return put(owner.account(), Purpose.SHOUTOUT, "video", "processing", null);
    }

    public MediaId photo(Person owner) {
        return put(owner.account(), Purpose.POST, "photo", "ready", null);
    }

    /** Its renditions are being made. */
    public MediaId processing(Person owner, MediaKind guessed) {
        return put(owner.account(), Purpose.POST, guessed.word(), "processing", null);
    }

    /** Its last byte has not come. */
    public MediaId uploading(Person owner) {
        return put(owner.account(), Purpose.POST, "video", "uploading", null);
    }

    /** The renditions are made, and the letter is on its way. */
    public void becomesReady(MediaId media, MediaKind kind) {
        transaction.executeWithoutResult(_ -> {
            sql.update(MEDIUM)
                    .set(MEDIUM.STATE, "ready")
                    .set(MEDIUM.KIND, kind.word())
                    .setNull(MEDIUM.FAILURE)
                    .set(MEDIUM.WIDTH, 1920)
                    .set(MEDIUM.HEIGHT, 1080)
                    .where(MEDIUM.ID.eq(media.value()))
                    .execute();
            letters.publishEvent(new MediaReady(media, owner(media), kind));
        });
    }

    public void fails(MediaId media) {
        fails(media, Failure.BROKEN_FILE);
    }

    public void fails(MediaId media, Failure why) {
        transaction.executeWithoutResult(_ -> {
            sql.update(MEDIUM)
                    .set(MEDIUM.STATE, "failed")
                    .set(MEDIUM.FAILURE, why.code())
                    .where(MEDIUM.ID.eq(media.value()))
                    .execute();
            letters.publishEvent(new MediaFailed(media, owner(media), why));
        });
    }

    private AccountId owner(MediaId media) {
        return new AccountId(sql.fetchValue(
                sql.select(MEDIUM.OWNER_ID).from(MEDIUM).where(MEDIUM.ID.eq(media.value()))));
    }

    private MediaId put(AccountId owner, Purpose purpose, String kind, String state, Double seconds) {
        var row = sql.newRecord(MEDIUM);
        row.setId(ids.next());
        row.setOwnerId(owner.value());
        row.setPurpose(purpose.word());
        row.setKind(kind);
        row.setState(state);
        row.setFilename("secret-name-of-the-file.bin");
        row.setBytes(1000L);
        row.setBackground(false);
        row.setDurationSeconds(seconds);
        row.setCreatedAt(house.clock().instant());
        if (state.equals("ready")) {
            row.setWidth(1920);
            row.setHeight(1080);
        }
        if (state.equals("uploading")) {
            row.setExpiresAt(house.clock().instant().plusSeconds(3600));
        }
        row.insert();
        return new MediaId(row.getId());
    }
}
