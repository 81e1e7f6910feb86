package dev.ovation.catalog;

import dev.ovation.platform.http.RequestRefused;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a published post an earlier time: what was first published elsewhere keeps its date here. No route leads
 * here; imports and demonstrations call it. Refused as not found where nothing is published.
 */
@Component
public class RedatePost {

    private final PostTable posts;
    private final NewestTable newest;

    RedatePost(PostTable posts, NewestTable newest) {
        this.posts = posts;
        this.newest = newest;
    }

    /** @throws IllegalArgumentException when it is later than the post is now */
    @Transactional
    public void redate(PostId id, Instant publishedAt) {
        var post = posts.lock(id)
                .filter(found -> found.state() == PostState.PUBLISHED)
                .orElseThrow(RequestRefused.NotFound::new);
        if (publishedAt.isAfter(post.publishedAt())) {
            throw new IllegalArgumentException("A post is dated back, never forward");
        }
        posts.save(post.in(PostState.PUBLISHED, post.kind(), publishedAt));
        newest.findLast(post.performer());
    }
}
