package dev.ovation.catalog;

import static dev.ovationdb.catalog.Tables.LAST_POST;
import static dev.ovationdb.catalog.Tables.POST;

import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.memory.Kept;
import dev.ovation.platform.memory.Memory;
import dev.ovation.platform.money.Money;
import dev.ovationdb.catalog.tables.records.PostRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of single posts and of one performer's posts; {@link FeedTable} reads those of many. */
@Repository
class PostTable {

    /** What {@link #post} reads, beside {@link #LIKED}. */
    static final String COLUMNS =
            """
            p.id, p.performer_id, p.kind, p.audience, p.title, p.text, p.price, p.currency, p.media, p.state,
            p.publish_at, p.published_at, p.likes, p.created_at""";

    /** Whether the account that is its parameter likes it. */
    static final String LIKED =
            "exists (select 1 from catalog.post_like l where l.post_id = p.id and l.account_id = ?) as liked";

    private static final String SELECT = "select %s, %s from catalog.post p ".formatted(COLUMNS, LIKED);

    /** A stranger likes nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    static final Condition PUBLISHED = POST.STATE.eq(DSL.inline(PostState.PUBLISHED.word()));

    /** Characters of the texts of all. */
    private static final int MOST_KEPT = 6_000_000;

    private static final int BESIDE_THE_TEXT = 500;

    private final DSLContext sql;
    private final JdbcClient jdbc;
    private final LikeTable likes;
    private final NewestTable newest;
    private final Kept<PostId, Post> kept;

    PostTable(DSLContext sql, JdbcClient jdbc, LikeTable likes, NewestTable newest, Memory memory) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.likes = likes;
        this.newest = newest;
        kept = memory.keep(MOST_KEPT, (_, post) -> BESIDE_THE_TEXT + post.text().length());
    }

    void add(Post post) {
        changes(post);
        var row = record(post);
        row.setId(post.id().value());
        row.setPerformerId(post.performer().value());
        row.setCreatedAt(post.createdAt());
        row.insert();
    }

    /** Stores everything that can change, but for likes. */
    void save(Post post) {
        changes(post);
        sql.update(POST)
                .set(record(post))
                .where(POST.ID.eq(post.id().value()))
                .execute();
    }

    /** Until the end of the transaction nobody else changes it. */
    Optional<Post> lock(PostId post) {
        return new Asked(null).and("p.id = ?", post.value()).fetch("for update").stream().findFirst();
    }

    Optional<Post> byId(PostId post, @Nullable AccountId viewer) {
        return byIds(List.of(post), viewer).stream().findFirst();
    }

    /** In the given order; those that are not there are left out. */
    List<Post> byIds(Collection<PostId> posts, @Nullable AccountId viewer) {
        var found = kept.all(posts, this::read);
        var liked = viewer == null ? Set.<PostId>of() : likes.liked(viewer, found.keySet());
        return posts.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(post -> liked.contains(post.id()) ? post.liked(true) : post)
                .toList();
    }

    private Map<PostId, Post> read(Collection<PostId> posts) {
        var ids = Columns.array(posts.stream().map(PostId::value).toList());
        return new Asked(null)
                .and("p.id = any (cast((select ?) as uuid[]))", ids).fetch("").stream()
                        .collect(Collectors.toMap(Post::id, post -> post));
    }

    /** To be told by whoever changes its row elsewhere. */
    void changes(PostId post) {
        kept.changes(post);
    }

    private void changes(Post post) {
        kept.changes(post.id());
        newest.changes(post.performer());
    }

    /** Newest first; of one kind, or of every. */
    List<Post> published(
            PerformerId performer, @Nullable PostKind kind, @Nullable AccountId viewer, PageRequest page) {
        var asked = new Asked(viewer).and("p.performer_id = ?", performer.value()).and("p.state = 'published'");
        if (kind != null) {
            asked.and("p.kind = ?", kind.word());
        }
        page.cursor().ifPresent(after -> asked.and(
                "(p.published_at, p.id) < (?, ?)", Columns.value(after.instant(0)), after.uuid(1)));
        return asked.fetch("order by p.published_at desc, p.id desc limit " + page.fetch());
    }

    /** A performer's own, the newest made first; in one state, or in every. */
    List<Post> ofStudio(
            PerformerId performer, @Nullable PostState state, @Nullable AccountId viewer, PageRequest page) {
        var asked = new Asked(viewer).and("p.performer_id = ?", performer.value()).and("p.state <> 'removed'");
        if (state != null) {
            asked.and("p.state = ?", state.word());
        }
        page.cursor().ifPresent(after -> asked.and("p.id < ?", after.uuid(0)));
        return asked.fetch("order by p.id desc limit " + page.fetch());
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
        kept.changes(post);
        sql.update(POST).set(POST.LIKES, POST.LIKES.plus(change)).where(POST.ID.eq(post.value())).execute();
    }

    /** A question for posts: the conditions that apply, each with its values. */
    private final class Asked {

        private final StringBuilder text = new StringBuilder(SELECT);
        private final List<Object> values = new ArrayList<>();
        private String before = "where ";

        Asked(@Nullable AccountId viewer) {
            values.add(viewer == null ? NOBODY : viewer.value());
        }

        Asked and(String condition, Object... its) {
            text.append(before).append(condition).append(' ');
            before = "and ";
            values.addAll(List.of(its));
            return this;
        }

        List<Post> fetch(String end) {
            return jdbc.sql(text.append(end).toString())
                    .params(values)
                    .query((row, _) -> post(row))
                    .list();
        }
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

    static Post post(ResultSet row) throws SQLException {
        var price = Columns.longOrNull(row, "price");
        return new Post(
                new PostId(Columns.uuid(row, "id")),
                new PerformerId(Columns.uuid(row, "performer_id")),
                PostKind.of(row.getString("kind")),
                Audience.of(row.getString("audience")),
                row.getString("title"),
                row.getString("text"),
                price == null ? null : Money.of(price, row.getString("currency")),
                Columns.uuids(row, "media").stream().map(MediaId::new).toList(),
                PostState.of(row.getString("state")),
                Columns.instantOrNull(row, "publish_at"),
                Columns.instantOrNull(row, "published_at"),
                row.getInt("likes"),
                row.getBoolean("liked"),
                Columns.instant(row, "created_at"));
    }
}
