package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.LAST_POST;
import static dev.ovationdb.catalog.Tables.POST;
import static dev.ovationdb.catalog.Tables.POST_LIKE;

import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovationdb.catalog.tables.records.PostRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of single posts and of one performer's posts; {@link FeedTable} reads those of many. */
@Repository
class PostTable {

    private static final List<Field<?>> FIELDS = List.of(
            POST.ID, POST.PERFORMER_ID, POST.KIND, POST.AUDIENCE, POST.TITLE, POST.TEXT, POST.PRICE, POST.CURRENCY,
            POST.MEDIA, POST.STATE, POST.PUBLISH_AT, POST.PUBLISHED_AT, POST.LIKES, POST.CREATED_AT);

    private static final Field<Boolean> LIKED = DSL.field(DSL.name("liked"), boolean.class);

    /** What {@link #post} reads, in the order that {@link FeedTable} selects it. */
    static final List<Field<?>> ROW = Stream.<Field<?>>concat(FIELDS.stream(), Stream.of(LIKED)).toList();

    private static final Condition PUBLISHED = POST.STATE.eq(DSL.inline(PostState.PUBLISHED.word()));

    private final DSLContext sql;

    PostTable(DSLContext sql) {
        this.sql = sql;
    }

    void add(Post post) {
        var row = record(post);
        row.setId(post.id().value());
        row.setPerformerId(post.performer().value());
        row.setCreatedAt(post.createdAt());
        row.insert();
    }

    /** Stores everything that can change, but for likes. */
    void save(Post post) {
        sql.update(POST)
                .set(record(post))
                .where(POST.ID.eq(post.id().value()))
                .execute();
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Post> lock(PostId post) {
        return sql.select(FIELDS)
                .select(likedBy(null))
                .from(POST)
                .where(POST.ID.eq(post.value()))
                .forUpdate()
                .fetchOptional(PostTable::post);
    }

    Optional<Post> byId(PostId post, @Nullable AccountId viewer) {
        return select(viewer, POST.ID.eq(post.value())).fetchOptional(PostTable::post);
    }

    List<Post> byIds(Collection<PostId> posts, @Nullable AccountId viewer) {
        return select(viewer, POST.ID.eq(DSL.any(posts.stream().map(PostId::value).toArray(UUID[]::new))))
                .fetch(PostTable::post);
    }

    /** Newest first; of one kind, or of every. */
    List<Post> published(
            PerformerId performer, @Nullable PostKind kind, @Nullable AccountId viewer, PageRequest page) {
        return select(
                        viewer,
                        POST.PERFORMER_ID
                                .eq(performer.value())
                                .and(PUBLISHED)
                                .and(kind == null ? DSL.noCondition() : POST.KIND.eq(kind.word()))
                                .and(before(page)))
                .orderBy(POST.PUBLISHED_AT.desc(), POST.ID.desc())
                .limit(page.fetch())
                .fetch(PostTable::post);
    }

    /** A performer's own, the newest made first; in one state, or in every. */
    List<Post> ofStudio(
            PerformerId performer, @Nullable PostState state, @Nullable AccountId viewer, PageRequest page) {
        return select(
                        viewer,
                        POST.PERFORMER_ID
                                .eq(performer.value())
                                .and(POST.STATE.ne(DSL.inline(PostState.REMOVED.word())))
                                .and(state == null ? DSL.noCondition() : POST.STATE.eq(state.word()))
                                .and(page.cursor()
                                        .map(cursor -> POST.ID.lt(cursor.uuid(0)))
                                        .orElse(DSL.noCondition())))
                .orderBy(POST.ID.desc())
                .limit(page.fetch())
                .fetch(PostTable::post);
    }

    /** What is not published and uses this medium. */
    List<PostId> waitingFor(MediaId media) {
        return sql.select(POST.ID)
                .from(POST)
                .where(POST.MEDIA.contains(new UUID[] {media.value()}))
                .and(POST.STATE.in(
                        DSL.inline(PostState.WAITING.word()),
                        DSL.inline(PostState.FAILED.word()),
                        DSL.inline(PostState.SCHEDULED.word())))
                .fetch(row -> new PostId(row.value1()));
    }

    /** Whether somebody may have bought it. */
    boolean wasForSale(PostId post) {
        return sql.fetchExists(POST, POST.ID.eq(post.value()).and(POST.SOLD));
    }

    void countLikes(PostId post, int change) {
        sql.update(POST).set(POST.LIKES, POST.LIKES.plus(change)).where(POST.ID.eq(post.value())).execute();
    }

    /** Keeps the performer's newest post up to date after one came. */
    void cameLast(PerformerId performer, PostId post, Instant publishedAt) {
        sql.insertInto(LAST_POST)
                .set(LAST_POST.PERFORMER_ID, performer.value())
                .set(LAST_POST.PUBLISHED_AT, publishedAt)
                .set(LAST_POST.POST_ID, post.value())
                .onConflict(LAST_POST.PERFORMER_ID)
                .doUpdate()
                .set(LAST_POST.PUBLISHED_AT, publishedAt)
                .set(LAST_POST.POST_ID, post.value())
                .where(LAST_POST.PUBLISHED_AT.lt(publishedAt))
                .execute();
    }

    /** Finds the performer's newest post again after one went. */
    void findLast(PerformerId performer) {
        sql.deleteFrom(LAST_POST).where(LAST_POST.PERFORMER_ID.eq(performer.value())).execute();
        sql.insertInto(LAST_POST, LAST_POST.PERFORMER_ID, LAST_POST.PUBLISHED_AT, LAST_POST.POST_ID)
                .select(DSL.select(POST.PERFORMER_ID, POST.PUBLISHED_AT, POST.ID)
                        .from(POST)
                        .where(POST.PERFORMER_ID.eq(performer.value()))
                        .and(PUBLISHED)
                        .orderBy(POST.PUBLISHED_AT.desc(), POST.ID.desc())
                        .limit(1))
                .execute();
    }

    private SelectConditionStep<? extends Record> select(@Nullable AccountId viewer, Condition condition) {
        return sql.select(FIELDS).select(likedBy(viewer)).from(POST).where(condition);
    }

    private static Condition before(PageRequest page) {
        return page.cursor()
                .map(cursor -> DSL.row(POST.PUBLISHED_AT, POST.ID).lt(cursor.instant(0), cursor.uuid(1)))
                .orElse(DSL.noCondition());
    }

    private static Field<Boolean> likedBy(@Nullable AccountId viewer) {
        var liked = viewer == null
                ? DSL.inline(false)
                : DSL.field(DSL.exists(DSL.selectOne()
                        .from(POST_LIKE)
                        .where(POST_LIKE.POST_ID.eq(POST.ID))
                        .and(POST_LIKE.ACCOUNT_ID.eq(viewer.value()))));
        return liked.as(LIKED);
    }

    private PostRecord record(Post post) {
        var row = sql.newRecord(POST);
        row.setKind(post.kind().word());
        row.setAudience(post.audience().word());
        row.setTitle(post.title());
        row.setText(post.text());
        row.setPrice(post.price() == null ? null : post.price().amount());
        row.setCurrency(post.price() == null ? null : post.price().currency().getCurrencyCode());
        row.setMedia(post.media().stream().map(MediaId::value).toArray(UUID[]::new));
        row.setState(post.state().word());
        row.setPublishAt(post.publishAt());
        row.setPublishedAt(post.publishedAt());
        if (post.isPublished() && post.audience() == Audience.PAID) {
            row.setSold(true);
        }
        return row;
    }

    static Post post(Record row) {
        var price = row.get(POST.PRICE);
        return new Post(
                new PostId(row.get(POST.ID)),
                new PerformerId(row.get(POST.PERFORMER_ID)),
                PostKind.of(row.get(POST.KIND)),
                Audience.of(row.get(POST.AUDIENCE)),
                row.get(POST.TITLE),
                row.get(POST.TEXT),
                price == null ? null : Money.of(price, row.get(POST.CURRENCY)),
                Arrays.stream(row.get(POST.MEDIA)).map(MediaId::new).toList(),
                PostState.of(row.get(POST.STATE)),
                row.get(POST.PUBLISH_AT),
                row.get(POST.PUBLISHED_AT),
                row.get(POST.LIKES),
                row.get(LIKED),
                row.get(POST.CREATED_AT));
    }
}
