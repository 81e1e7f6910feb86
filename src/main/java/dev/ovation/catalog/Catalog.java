package dev.ovation.catalog;

import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door to the catalog: what a post costs, and posts to show among other things. */
@Component
public class Catalog {

    private final PostTable posts;
    private final ShowPosts showPosts;
    private final Performers performers;

    Catalog(PostTable posts, ShowPosts showPosts, Performers performers) {
        this.posts = posts;
        this.showPosts = showPosts;
        this.performers = performers;
    }

    /**
     * What this post costs now.
     *
     * @throws RequestRefused.NotFound when it is not published, or its performer is hidden
     * @throws CatalogRefused.NotForSale when it cannot be bought on its own
     */
    public PaidPost priceOf(PostId id) {
        var post = posts.byId(id, null).filter(Post::isPublished).orElseThrow(RequestRefused.NotFound::new);
        if (performers.byId(post.performer()).hidden()) {
            throw new RequestRefused.NotFound();
        }
        var price = post.price();
        if (price == null) {
            throw new CatalogRefused.NotForSale();
        }
        return new PaidPost(post.id(), post.performer(), post.name(), price);
    }

    /** Posts as lists show them to this viewer; those that he may not know of are absent. */
    public Map<PostId, ShownPost> cards(Collection<PostId> ids, Viewer viewer) {
        var found = new LinkedHashMap<PostId, ShownPost>();
        if (!ids.isEmpty()) {
            var rows = posts.byIds(Set.copyOf(ids), viewer.accountId().orElse(null));
            showPosts.inList(rows, viewer).forEach(post -> found.put(post.id(), post));
        }
        return found;
    }
}
