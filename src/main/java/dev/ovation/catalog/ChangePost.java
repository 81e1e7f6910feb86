package dev.ovation.catalog;

import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A performer changes a post. Who bought it keeps it, whatever it becomes. Refused with
 * {@link CatalogRefused.AlreadyPublished} when its time is moved too late.
 */
@Component
public class ChangePost {

    /** What to change; null leaves as it is, an empty time means as soon as it is ready. */
    public record Change(
            @Nullable String title,
            @Nullable String text,
            @Nullable List<MediaId> media,
            @Nullable Boolean album,
            @Nullable Audience audience,
            @Nullable Money price,
            @Nullable Optional<Instant> publishAt) {}

    private final PostTable posts;
    private final Performers performers;
    private final MediaLibrary media;
    private final PostRules rules;
    private final AdvancePost advancePost;

    ChangePost(
            PostTable posts, Performers performers, MediaLibrary media, PostRules rules, AdvancePost advancePost) {
        this.posts = posts;
        this.performers = performers;
        this.media = media;
        this.rules = rules;
        this.advancePost = advancePost;
    }

    /** @throws RequestRefused.NotFound when it is not there, or not this account's */
    @Transactional
    public void change(AccountId account, PostId id, Change change) {
        var before = own(account, id);
        if (before.isPublished() && change.publishAt() != null) {
            throw new CatalogRefused.AlreadyPublished();
        }
        var wanted = wanted(before, change);
        rules.check(wanted);
        var statuses = media.claim(id.asOwner(), wanted.media(), account);
        if (before.isPublished()) {
            performers.count(before.performer(), before.tally().negated());
        }
        advancePost.advance(before.as(wanted), statuses);
        if (before.isPublished()) {
            performers.count(before.performer(), posts.lock(id).orElseThrow().tally());
        }
    }

    Post own(AccountId account, PostId id) {
        var performer = performers.ofAccount(account);
        return posts.lock(id)
                .filter(post -> post.state() != PostState.REMOVED)
                .filter(post -> performer.filter(post.performer()::equals).isPresent())
                .orElseThrow(RequestRefused.NotFound::new);
    }

    private static NewPost wanted(Post before, Change change) {
        var audience = or(change.audience(), before.audience());
        // Whoever gives a post another audience need not take its price away himself.
        var price = change.price() == null && audience == Audience.PAID ? before.price() : change.price();
        return new NewPost(
                or(change.title(), before.title()),
                or(change.text(), before.text()),
                or(change.media(), before.media()),
                or(change.album(), before.kind() == PostKind.ALBUM),
                audience,
                price,
                change.publishAt() == null ? before.publishAt() : change.publishAt().orElse(null));
    }

    private static <T> T or(@Nullable T changed, T before) {
        return Objects.requireNonNullElse(changed, before);
    }
}
