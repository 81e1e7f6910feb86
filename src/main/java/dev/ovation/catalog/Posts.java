package dev.ovation.catalog;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.performer.PerformerCard;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts to look at: one, a performer's, one's own. */
@Component
public class Posts {

    private final PostTable table;
    private final NewestPosts newest;
    private final ShowPosts showPosts;
    private final Performers performers;

    Posts(PostTable table, NewestPosts newest, ShowPosts showPosts, Performers performers) {
        this.table = table;
        this.newest = newest;
        this.showPosts = showPosts;
        this.performers = performers;
    }

    /** @throws RequestRefused.NotFound when it is not there, or not for this viewer to know */
    public ShownPost one(PostId id, Viewer viewer) {
        var post = table.byId(id, viewer.accountId().orElse(null)).orElseThrow(RequestRefused.NotFound::new);
        return showPosts.whole(post, viewer).orElseThrow(RequestRefused.NotFound::new);
    }

    /** The newest first. @throws RequestRefused.NotFound when there is no such handle, or its performer is hidden */
    public Page<ShownPost> of(String handle, @Nullable PostKind kind, Viewer viewer, PageRequest asked) {
        var performer = performers.byHandle(handle).orElseThrow(RequestRefused.NotFound::new);
        return kind == null
                ? newest.of(Set.of(performer.id()), asked)
                        .map(places -> at(Page.of(places, asked, Place::cursor), viewer))
                        .orElseGet(() -> read(performer, null, viewer, asked))
                : read(performer, kind, viewer, asked);
    }

    private Page<ShownPost> read(
            PerformerCard performer, @Nullable PostKind kind, Viewer viewer, PageRequest asked) {
        var rows = table.published(performer.id(), kind, viewer.accountId().orElse(null), asked);
        var page = Page.of(rows, asked, Posts::place);
        return new Page<>(
                showPosts.inList(page.items(), Map.of(performer.id(), performer), viewer), page.next());
    }

    /** A performer's own, whatever their state, the newest made first. */
    public Page<ShownPost> own(AccountId account, @Nullable PostState state, Viewer viewer, PageRequest asked) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotAllowed::new);
        var rows = table.ofStudio(performer, state, account, asked);
        return shown(Page.of(rows, asked, last -> Cursor.of(last.id())), viewer);
    }

    /** What stands at these places, in their order. */
    Page<ShownPost> at(Page<Place> places, Viewer viewer) {
        var ids = places.items().stream().map(Place::post).toList();
        return shown(new Page<>(table.byIds(ids, viewer.accountId().orElse(null)), places.next()), viewer);
    }

    Page<ShownPost> shown(Page<Post> page, Viewer viewer) {
        return new Page<>(showPosts.inList(page.items(), viewer), page.next());
    }

    static Cursor place(Post last) {
        return Cursor.of(Objects.requireNonNull(last.publishedAt()), last.id());
    }
}
