package dev.ovation.catalog;

import dev.ovation.catalog.Rights.Visible;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaStatus;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows posts to a viewer, each as far as he may see it: one question each to performer, access and media. */
@Component
class ShowPosts {

    /** As many as a mosaic shows; the post itself has them all. */
    private static final int MEDIA_IN_LISTS = 5;

    private final Performers performers;
    private final Rights rights;
    private final MediaLibrary media;

    ShowPosts(Performers performers, Rights rights, MediaLibrary media) {
        this.performers = performers;
        this.rights = rights;
        this.media = media;
    }

    /** In the given order; the posts of hidden performers are left out, but for themselves and staff. */
    List<ShownPost> inList(List<Post> posts, Viewer viewer) {
        return inList(posts, cardsOf(posts), viewer);
    }

    /** The same where the performers are known already. */
    List<ShownPost> inList(List<Post> posts, Map<PerformerId, PerformerCard> cards, Viewer viewer) {
        return show(posts, cards, viewer, MEDIA_IN_LISTS);
    }

    /** With all media; empty when the viewer may not know of it. */
    Optional<ShownPost> whole(Post post, Viewer viewer) {
        var posts = List.of(post);
        return show(posts, cardsOf(posts), viewer, Integer.MAX_VALUE).stream().findFirst();
    }

    private Map<PerformerId, PerformerCard> cardsOf(List<Post> posts) {
        return performers.cards(posts.stream().map(Post::performer).collect(Collectors.toSet()));
    }

    private List<ShownPost> show(
            List<Post> posts, Map<PerformerId, PerformerCard> cards, Viewer viewer, int most) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var known = rights.of(viewer, posts, cards);
        var visible =
                posts.stream().map(known::visible).flatMap(Optional::stream).toList();
        var views = media.views(sights(visible, most));
        var unready = unready(visible);
        return visible.stream().map(one -> shown(one, views, unready, most)).toList();
    }

    private static Map<MediaId, Sight> sights(List<Visible> posts, int most) {
        var sights = new HashMap<MediaId, Sight>();
        for (var one : posts) {
            var sight = one.viewer().unlocked() ? Sight.FULL : Sight.PREVIEW;
            one.post().media().stream()
                    .limit(most)
                    .forEach(id -> sights.merge(id, sight, (a, b) -> a == Sight.FULL ? a : b));
        }
        return sights;
    }

    /** Nothing is asked for unless a performer looks at what he has not published yet. */
    private Map<MediaId, MediaStatus> unready(List<Visible> posts) {
        var wanted = posts.stream()
                .filter(one -> one.viewer().mine())
                .map(Visible::post)
                .filter(post -> post.state() == PostState.WAITING || post.state() == PostState.FAILED)
                .flatMap(post -> post.media().stream())
                .collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of() : media.states(wanted);
    }

    private static ShownPost shown(
            Visible one, Map<MediaId, MediaView> views, Map<MediaId, MediaStatus> unready, int most) {
        var post = one.post();
        var viewer = one.viewer();
        var locked = !viewer.unlocked();
        return new ShownPost(
                post.id(),
                one.performer(),
                post.kind(),
                orNull(post.title()),
                orNull(locked ? Words.teaser(post.text()) : post.text()),
                post.audience(),
                post.price(),
                post.publishedAt(),
                locked,
                post.media().stream()
                        .limit(most)
                        .map(views::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(view -> locked ? previewOf(view) : view)
                        .toList(),
                new ShownPost.Counts(post.likes(), post.media().size()),
                viewer,
                viewer.mine() ? studio(post, unready) : null);
    }

    private static ShownPost.Studio studio(Post post, Map<MediaId, MediaStatus> unready) {
        return new ShownPost.Studio(
                post.state(),
                post.publishAt(),
                post.media().stream()
                        .map(unready::get)
                        .filter(status -> status != null && !status.ready())
                        .map(Objects::requireNonNull)
                        .map(status -> new ShownPost.Unready(status.id(), status.state()))
                        .toList());
    }

    /** The same file may stand in an open post beside it: this one shows nothing sharp all the same. */
    private static MediaView previewOf(MediaView view) {
        return new MediaView(
                view.id(), view.kind(), view.width(), view.height(), view.durationSeconds(), view.preview(), null, null,
                null, null, null, null, null, null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
