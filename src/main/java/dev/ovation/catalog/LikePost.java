package dev.ovation.catalog;

import dev.ovation.performer.Performers;
import dev.ovation.performer.PostTally;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.Viewer.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody likes a post that he can see, or no longer. Twice is once. */
@Component
public class LikePost {

    private final Posts posts;
    private final PostTable table;
    private final LikeTable likes;
    private final Performers performers;

    LikePost(Posts posts, PostTable table, LikeTable likes, Performers performers) {
        this.posts = posts;
        this.table = table;
        this.likes = likes;
        this.performers = performers;
    }

    /** Refused with {@link CatalogRefused.PostLocked}, and as not found where the viewer may not know of it. */
    @Transactional
    public void like(PostId id, SignedIn viewer) {
        if (!posts.one(id, viewer).viewer().unlocked()) {
            throw new CatalogRefused.PostLocked();
        }
        if (likes.add(id, viewer.account())) {
            count(id, 1);
        }
    }

    /** One may take a like back from what one cannot see any more. */
    @Transactional
    public void unlike(PostId id, SignedIn viewer) {
        if (likes.remove(id, viewer.account())) {
            count(id, -1);
        }
    }

    /** The post first, so that whoever changes or removes it meanwhile counts the same likes. */
    private void count(PostId id, int change) {
        var post = table.lock(id).orElseThrow(RequestRefused.NotFound::new);
        table.countLikes(id, change);
        if (post.isPublished()) {
            performers.count(post.performer(), PostTally.likes(change));
        }
    }
}
