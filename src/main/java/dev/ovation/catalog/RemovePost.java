package dev.ovation.catalog;

import dev.ovation.media.MediaLibrary;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A performer takes a post away. Bought stays bought: who paid for it still sees it, so its media are kept. */
@Component
public class RemovePost {

    private final ChangePost changePost;
    private final PostTable posts;
    private final NewestTable newest;
    private final Performers performers;
    private final MediaLibrary media;

    RemovePost(
            ChangePost changePost, PostTable posts, NewestTable newest, Performers performers, MediaLibrary media) {
        this.changePost = changePost;
        this.posts = posts;
        this.newest = newest;
        this.performers = performers;
        this.media = media;
    }

    /** @throws RequestRefused.NotFound when it is not there, or not this account's */
    @Transactional
    public void remove(AccountId account, PostId id) {
        var post = changePost.own(account, id);
        posts.save(post.in(PostState.REMOVED, post.kind(), post.publishedAt()));
        if (post.isPublished()) {
            performers.count(post.performer(), post.tally().negated());
            newest.findLast(post.performer());
        }
        if (!posts.wasForSale(id)) {
            media.release(id.asOwner());
        }
    }
}
