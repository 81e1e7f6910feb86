package dev.ovation.media;

import static dev.ovationdb.media.Tables.CLAIM;
import static dev.ovationdb.media.Tables.MEDIUM;

import dev.ovation.media.ffmpeg.Made;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of media on their way from an upload to their renditions; every move names the state it comes from. */
@Component
class MediaTable {

    private final DSLContext sql;
    private final ReadyTable shown;

    MediaTable(DSLContext sql, ReadyTable shown) {
        this.sql = sql;
        this.shown = shown;
    }

    void insert(MediaFile file) {
        sql.insertInto(MEDIUM)
                .set(MEDIUM.ID, file.id().value())
                .set(MEDIUM.OWNER_ID, file.owner().value())
                .set(MEDIUM.PURPOSE, file.purpose().word())
                .set(MEDIUM.KIND, file.kind().word())
                .set(MEDIUM.STATE, file.state().word())
                .set(MEDIUM.FILENAME, file.filename())
                .set(MEDIUM.BYTES, file.bytes())
                .set(MEDIUM.BACKGROUND, file.background())
                .set(MEDIUM.CREATED_AT, file.createdAt())
                .set(MEDIUM.EXPIRES_AT, file.expiresAt())
                .execute();
    }

    /** Until the end of the transaction the account begins no other upload. */
    int lockAndCountOpen(AccountId owner) {
        sql.select(DSL.field("pg_advisory_xact_lock({0})", Object.class, owner.value().getLeastSignificantBits()))
                .fetch();
        return sql.fetchCount(
                MEDIUM, MEDIUM.OWNER_ID.eq(owner.value()).and(MEDIUM.STATE.eq(MediaState.UPLOADING.word())));
    }

    Optional<MediaFile> find(MediaId id) {
        return sql.selectFrom(MEDIUM).where(is(id)).fetchOptional(MediaTable::file);
    }

    /** Nobody else changes or claims it until the end of the transaction. */
    Optional<MediaFile> lock(MediaId id) {
        return sql.selectFrom(MEDIUM).where(is(id)).forUpdate().fetchOptional(MediaTable::file);
    }

    /** Newest first. */
    List<MediaFile> ofOwner(AccountId owner, @Nullable MediaState state, PageRequest page) {
        return sql.selectFrom(MEDIUM)
                .where(MEDIUM.OWNER_ID.eq(owner.value()))
                .and(state == null ? DSL.noCondition() : MEDIUM.STATE.eq(state.word()))
                .and(page.cursor()
                        .map(cursor -> MEDIUM.ID.lt(cursor.uuid(0)))
                        .orElseGet(DSL::noCondition))
                .orderBy(MEDIUM.ID.desc())
                .limit(page.fetch())
                .fetch(MediaTable::file);
    }

    /** What nobody uses. */
    List<MediaFile> unclaimedOf(AccountId owner, int limit) {
        return sql.selectFrom(MEDIUM)
                .where(MEDIUM.OWNER_ID.eq(owner.value()))
                .andNotExists(DSL.selectOne().from(CLAIM).where(CLAIM.MEDIA_ID.eq(MEDIUM.ID)))
                .orderBy(MEDIUM.ID.desc())
                .limit(limit)
                .fetch(MediaTable::file);
    }

    void forgetNames(AccountId owner) {
        sql.update(MEDIUM)
                .set(MEDIUM.FILENAME, "")
                .setNull(MEDIUM.ALT_TEXT)
                .where(MEDIUM.OWNER_ID.eq(owner.value()))
                .returning(MEDIUM.ID)
                .forEach(row -> shown.changes(new MediaId(row.getId())));
    }

    void prolong(MediaId id, Instant expiresAt) {
        sql.update(MEDIUM)
                .set(MEDIUM.EXPIRES_AT, expiresAt)
                .where(in(id, MediaState.UPLOADING))
                .execute();
    }

    List<MediaFile> expiredUploads(Instant now, int limit) {
        return sql.selectFrom(MEDIUM)
                .where(MEDIUM.STATE.eq(MediaState.UPLOADING.word()))
                .and(MEDIUM.EXPIRES_AT.lt(now))
                .orderBy(MEDIUM.EXPIRES_AT)
                .limit(limit)
                .fetch(MediaTable::file);
    }

    /** From {@code uploading} or {@code failed}; false when it was in neither any more. */
    boolean process(MediaFile before) {
        return move(before.id(), before.state(), MediaState.PROCESSING)
                        .set(MEDIUM.EXPIRES_AT, (Instant) null)
                        .set(MEDIUM.FAILURE, (String) null)
                        .set(MEDIUM.PROGRESS, 0f)
                        .set(MEDIUM.RUNS, 0)
                        .set(MEDIUM.ATTEMPT, MEDIUM.ATTEMPT.plus(before.state() == MediaState.FAILED ? 1 : 0))
                        .where(in(before.id(), before.state()).and(MEDIUM.ATTEMPT.eq(before.attempt())))
                        .execute()
                == 1;
    }

    /** Counts a run of the job and says which it is; empty when this attempt is over or the medium gone. */
    Optional<Integer> countRun(MediaId id, int attempt) {
        return sql.update(MEDIUM)
                .set(MEDIUM.RUNS, MEDIUM.RUNS.plus(1))
                .set(MEDIUM.PROGRESS, 0f)
                .where(in(id, MediaState.PROCESSING).and(MEDIUM.ATTEMPT.eq(attempt)))
                .returning(MEDIUM.RUNS)
                .fetchOptional(MEDIUM.RUNS);
    }

    /** One that was cut off did not count. */
    void uncountRun(MediaId id, int attempt) {
        sql.update(MEDIUM)
                .set(MEDIUM.RUNS, MEDIUM.RUNS.minus(1))
                .where(in(id, MediaState.PROCESSING).and(MEDIUM.ATTEMPT.eq(attempt)))
                .execute();
    }

    /** False when nobody waits for it any more. */
    boolean progress(MediaId id, int attempt, double progress) {
        return sql.update(MEDIUM)
                        .set(MEDIUM.PROGRESS, (float) progress)
                        .where(in(id, MediaState.PROCESSING).and(MEDIUM.ATTEMPT.eq(attempt)))
                        .execute()
                == 1;
    }

    boolean ready(MediaId id, int attempt, MediaKind kind, Made made) {
        return move(id, MediaState.PROCESSING, MediaState.READY)
                        .set(MEDIUM.PROGRESS, 1f)
                        .set(MEDIUM.KIND, kind.word())
                        .set(MEDIUM.WIDTH, made.width())
                        .set(MEDIUM.HEIGHT, made.height())
                        .set(MEDIUM.DURATION_SECONDS, made.seconds())
                        .where(in(id, MediaState.PROCESSING).and(MEDIUM.ATTEMPT.eq(attempt)))
                        .execute()
                == 1;
    }

    boolean failed(MediaId id, int attempt, Failure failure) {
        return move(id, MediaState.PROCESSING, MediaState.FAILED)
                        .set(MEDIUM.FAILURE, failure.code())
                        .where(in(id, MediaState.PROCESSING).and(MEDIUM.ATTEMPT.eq(attempt)))
                        .execute()
                == 1;
    }

    void describe(MediaId id, Description description) {
        var captions = description.captions();
        shown.changes(id);
        sql.update(MEDIUM)
                .set(MEDIUM.ALT_TEXT, description.altText())
                .set(MEDIUM.CAPTIONS, captions == null ? null : captions.number())
                .set(MEDIUM.CAPTIONS_LANGUAGE, captions == null ? null : captions.language())
                .where(is(id))
                .execute();
    }

    boolean delete(MediaFile file) {
        shown.changes(file.id());
        return sql.deleteFrom(MEDIUM).where(in(file.id(), file.state())).execute() == 1;
    }

    /** Which of these ids are still those of media. */
    Set<UUID> existing(Collection<UUID> ids) {
        return sql.select(MEDIUM.ID).from(MEDIUM).where(MEDIUM.ID.in(ids)).fetch(MEDIUM.ID).stream()
                .collect(Collectors.toSet());
    }

    private org.jooq.UpdateSetMoreStep<?> move(MediaId id, MediaState from, MediaState to) {
        if (!from.next().contains(to)) {
            throw new IllegalStateException("No medium goes from " + from + " to " + to + ": " + id);
        }
        return sql.update(MEDIUM).set(MEDIUM.STATE, to.word());
    }

    private static Condition is(MediaId id) {
        return MEDIUM.ID.eq(id.value());
    }

    private static Condition in(MediaId id, MediaState state) {
        return is(id).and(MEDIUM.STATE.eq(state.word()));
    }

    private static MediaFile file(Record row) {
        var failure = row.get(MEDIUM.FAILURE);
        return new MediaFile(
                new MediaId(row.get(MEDIUM.ID)),
                new AccountId(row.get(MEDIUM.OWNER_ID)),
                Purpose.of(row.get(MEDIUM.PURPOSE)).orElseThrow(),
                MediaKind.of(row.get(MEDIUM.KIND)),
                MediaState.of(row.get(MEDIUM.STATE)),
                row.get(MEDIUM.FILENAME),
                row.get(MEDIUM.BYTES),
                row.get(MEDIUM.BACKGROUND),
                row.get(MEDIUM.PROGRESS),
                row.get(MEDIUM.ATTEMPT),
                failure == null ? null : Failure.of(failure),
                row.get(MEDIUM.DURATION_SECONDS),
                row.get(MEDIUM.WIDTH),
                row.get(MEDIUM.HEIGHT),
                new Description(
                        row.get(MEDIUM.ALT_TEXT),
                        Captions.of(row.get(MEDIUM.CAPTIONS), row.get(MEDIUM.CAPTIONS_LANGUAGE))),
                row.get(MEDIUM.CREATED_AT),
                row.get(MEDIUM.EXPIRES_AT));
    }
}
