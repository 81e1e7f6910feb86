package dev.ovation.catalog;

import dev.ovation.media.MediaLibrary;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a scheduled post when its time has come. */
@Component
class PublishDuePost implements Job<PublishDuePost.Due> {

    static final JobKind<Due> KIND = JobKind.light("publish-post", Due.class);

    record Due(PostId post) {}

    private final PostTable posts;
    private final MediaLibrary media;
    private final AdvancePost advancePost;
    private final TransactionTemplate transaction;

    PublishDuePost(
            PostTable posts, MediaLibrary media, AdvancePost advancePost, TransactionTemplate transaction) {
        this.posts = posts;
        this.media = media;
        this.advancePost = advancePost;
        this.transaction = transaction;
    }

    @Override
    public JobKind<Due> kind() {
        return KIND;
    }

    @Override
    public void run(Due due) {
        transaction.executeWithoutResult(_ -> posts.lock(due.post())
                .filter(post -> post.state() == PostState.SCHEDULED)
                .ifPresent(post -> advancePost.advance(post, media.states(post.media()))));
    }
}
