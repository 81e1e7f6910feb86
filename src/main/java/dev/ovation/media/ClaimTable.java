package dev.ovation.media;

import static dev.ovationdb.media.Tables.CLAIM;
import static dev.ovationdb.media.Tables.MEDIUM;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.jooq.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who uses what, and of what users may know of media. */
@Component
class ClaimTable {

    private static final List<Field<?>> STATUS = List.of(
            MEDIUM.ID, MEDIUM.OWNER_ID, MEDIUM.PURPOSE, MEDIUM.KIND, MEDIUM.STATE, MEDIUM.PROGRESS);

    private static final String READY =
            """
            select m.id, m.kind, m.width, m.height, m.duration_seconds, m.alt_text, m.captions from media.medium m
            where m.id = any (cast((select ?) as uuid[])) and m.state = 'ready'""";

    private final DSLContext sql;
    private final JdbcClient jdbc;

    ClaimTable(DSLContext sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction: none of them is deleted or becomes ready meanwhile. */
    Map<MediaId, MediaStatus> lockForClaim(Collection<MediaId> media) {
        return byId(sql.select(STATUS)
                .from(MEDIUM)
                .where(MEDIUM.ID.in(values(media)))
                .orderBy(MEDIUM.ID)
                .forShare());
    }

    Map<MediaId, MediaStatus> states(Collection<MediaId> media) {
        return byId(sql.select(STATUS).from(MEDIUM).where(MEDIUM.ID.in(values(media))));
    }

    List<ReadyMedia> ready(Collection<MediaId> media) {
        return jdbc.sql(READY)
                .param(Columns.array(values(media)))
                .query((row, _) -> new ReadyMedia(
                        new MediaId(Columns.uuid(row, "id")),
                        MediaKind.of(row.getString("kind")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getObject("duration_seconds", Double.class),
                        new Description(row.getString("alt_text"), row.getObject("captions", Long.class))))
                .list();
    }

    List<MediaId> claimedBy(Owner owner) {
        return sql.select(CLAIM.MEDIA_ID)
                .from(CLAIM)
                .where(ownedBy(owner))
                .fetch(row -> new MediaId(row.get(CLAIM.MEDIA_ID)));
    }

    boolean isClaimed(MediaId media) {
        return sql.fetchExists(CLAIM, CLAIM.MEDIA_ID.eq(media.value()));
    }

    void replace(Owner owner, Collection<MediaId> media) {
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

    private static Condition ownedBy(Owner owner) {
        return CLAIM.OWNER_KIND.eq(owner.kind()).and(CLAIM.OWNER_ID.eq(owner.id()));
    }

    private static List<UUID> values(Collection<MediaId> media) {
        return media.stream().map(MediaId::value).toList();
    }

    private static Map<MediaId, MediaStatus> byId(ResultQuery<? extends Record> rows) {
        return rows.fetch(row -> new MediaStatus(
                        new MediaId(row.get(MEDIUM.ID)),
                        new AccountId(row.get(MEDIUM.OWNER_ID)),
                        Purpose.of(row.get(MEDIUM.PURPOSE)).orElseThrow(),
                        MediaKind.of(row.get(MEDIUM.KIND)),
                        MediaState.of(row.get(MEDIUM.STATE)),
                        row.get(MEDIUM.PROGRESS)))
                .stream()
                .collect(Collectors.toMap(MediaStatus::id, status -> status));
    }
}
