package dev.ovation.media;

import static dev.ovationdb.media.Tables.CLAIM;
import static dev.ovationdb.media.Tables.MEDIUM;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The SQL of claims and of what others may know of media. */
@Component
class MediaTable {

    private final DSLContext sql;

    MediaTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Held until the end of the transaction: none of them is deleted or becomes ready meanwhile. */
    Map<MediaId, MediaStatus> lockForClaim(Collection<MediaId> media) {
        return sql.select(MEDIUM.ID, MEDIUM.OWNER_ID, MEDIUM.KIND, MEDIUM.STATE)
                .from(MEDIUM)
                .where(MEDIUM.ID.in(values(media)))
                .orderBy(MEDIUM.ID)
                .forShare()
                .fetch(MediaTable::status)
                .stream()
                .collect(Collectors.toMap(MediaStatus::id, status -> status));
    }

    Map<MediaId, MediaStatus> states(Collection<MediaId> media) {
        return sql.select(MEDIUM.ID, MEDIUM.OWNER_ID, MEDIUM.KIND, MEDIUM.STATE)
                .from(MEDIUM)
                .where(MEDIUM.ID.in(values(media)))
                .fetch(MediaTable::status)
                .stream()
                .collect(Collectors.toMap(MediaStatus::id, status -> status));
    }

    boolean isClaimed(Owner owner, MediaId media) {
        return sql.fetchExists(CLAIM, ownedBy(owner).and(CLAIM.MEDIA_ID.eq(media.value())));
    }

    void replaceClaims(Owner owner, Collection<MediaId> media) {
        sql.deleteFrom(CLAIM)
                .where(ownedBy(owner))
                .and(CLAIM.MEDIA_ID.notIn(values(media)))
                .execute();
        if (!media.isEmpty()) {
            sql.insertInto(CLAIM, CLAIM.OWNER_KIND, CLAIM.OWNER_ID, CLAIM.MEDIA_ID)
                    .valuesOfRows(media.stream()
                            .distinct()
                            .map(id -> DSL.row(owner.kind(), owner.id(), id.value()))
                            .toList())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    List<ReadyMedia> ready(Collection<MediaId> media) {
        return sql.select(MEDIUM.ID, MEDIUM.KIND, MEDIUM.WIDTH, MEDIUM.HEIGHT, MEDIUM.DURATION_SECONDS)
                .from(MEDIUM)
                .where(MEDIUM.ID.in(values(media)))
                .and(MEDIUM.STATE.eq(MediaState.READY.word()))
                .fetch(row -> new ReadyMedia(
                        new MediaId(row.get(MEDIUM.ID)),
                        MediaKind.of(row.get(MEDIUM.KIND)),
                        row.get(MEDIUM.WIDTH),
                        row.get(MEDIUM.HEIGHT),
                        row.get(MEDIUM.DURATION_SECONDS)));
    }

    private static org.jooq.Condition ownedBy(Owner owner) {
        return CLAIM.OWNER_KIND.eq(owner.kind()).and(CLAIM.OWNER_ID.eq(owner.id()));
    }

    private static List<UUID> values(Collection<MediaId> media) {
        return media.stream().map(MediaId::value).toList();
    }

    private static MediaStatus status(Record row) {
        return new MediaStatus(
                new MediaId(row.get(MEDIUM.ID)),
                new AccountId(row.get(MEDIUM.OWNER_ID)),
                MediaKind.of(row.get(MEDIUM.KIND)),
                MediaState.of(row.get(MEDIUM.STATE)));
    }
}
