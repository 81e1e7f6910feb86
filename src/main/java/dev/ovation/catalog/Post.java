package dev.ovation.catalog;

import dev.ovation.access.Resource;
import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.PostTally;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post as it is stored. Texts that were left out are empty. */
record Post(
        PostId id,
        PerformerId performer,
        PostKind kind,
        Audience audience,
        String title,
        String text,
        @Nullable Money price,
        List<MediaId> media,
        PostState state,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        int likes,
        boolean liked,
        Instant createdAt) {

    private static final int NAME = 60;

    /** What a subscription to the performer opens. */
    static Resource everythingOf(PerformerId performer) {
        return new Resource("performer", performer.value());
    }

    /** The grant that opens it; null when everybody may see it. */
    @Nullable Resource key() {
        return switch (audience) {
            case PUBLIC -> null;
            case SUBSCRIBERS -> everythingOf(performer);
            case PAID -> id.asResource();
        };
    }

    boolean isPublished() {
        return state == PostState.PUBLISHED;
    }

    Post in(PostState state, PostKind kind, @Nullable Instant publishedAt) {
        return new Post(
                id, performer, kind, audience, title, text, price, media, state, publishAt, publishedAt, likes, liked,
                createdAt);
    }

    Post liked(boolean now) {
        return new Post(
                id, performer, kind, audience, title, text, price, media, state, publishAt, publishedAt, likes, now,
                createdAt);
    }

    /** With other content; its kind is derived when it advances. */
    Post as(NewPost content) {
        return new Post(
                id,
                performer,
                PostKind.derived(content.album(), List.of()),
                content.audience(),
                content.title().strip(),
                content.text().strip(),
                content.price(),
                content.media(),
                state,
                content.publishAt(),
                publishedAt,
                likes,
                liked,
                createdAt);
    }

    /** What it adds to its performer's counts while it is published. */
    PostTally tally() {
        return new PostTally(
                1,
                kind == PostKind.VIDEO ? 1 : 0,
                kind == PostKind.PHOTO ? 1 : 0,
                kind == PostKind.ALBUM ? 1 : 0,
                likes);
    }

    /** What a receipt calls it. */
    String name() {
        if (!title.isEmpty()) {
            return title;
        }
        return text.isEmpty() ? "Post" : Words.first(text, NAME);
    }
}
