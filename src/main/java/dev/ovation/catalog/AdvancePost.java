package dev.ovation.catalog;

import dev.ovation.catalog.NewestTable.Place;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaStatus;
import dev.ovation.performer.Performers;
import dev.ovation.platform.jobs.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that moves a post towards publication: looks at its media and at its time and brings it where
 * it belongs, with all that follows. Doing it again changes nothing.
 */
@Component
class AdvancePost {

    private final PostTable posts;
    private final NewestTable newest;
    private final Performers performers;
    private final Jobs jobs;
    private final InstantSource clock;

    AdvancePost(
            PostTable posts, NewestTable newest, Performers performers, Jobs jobs, InstantSource clock) {
        this.posts = posts;
        this.newest = newest;
        this.performers = performers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Of a post that the caller's transaction has locked or made. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Post post, Map<MediaId, MediaStatus> media) {
        if (post.state() == PostState.REMOVED) {
            return;
        }
        var kind = PostKind.derived(
                post.kind() == PostKind.ALBUM, media.values().stream().map(MediaStatus::kind).toList());
        if (post.isPublished()) {
            posts.save(post.in(PostState.PUBLISHED, kind, post.publishedAt()));
            return;
        }
        var now = clock.instant();
        var state = PostState.derived(media.values(), post.publishAt(), now);
        switch (state) {
            case WAITING, FAILED -> posts.save(post.in(state, kind, null));
            case SCHEDULED -> schedule(post.in(state, kind, null));
            case PUBLISHED -> publish(post.in(state, kind, moment(post, now)));
            case REMOVED -> throw new IllegalStateException("Media and time remove nothing");
        }
    }

    private void schedule(Post post) {
        posts.save(post);
        var when = Objects.requireNonNull(post.publishAt());
        // The time is part of the id: a moved post has a new job, and the old one finds nothing to do.
        jobs.at(PublishDuePost.KIND, post.id() + "@" + when.toEpochMilli(), new PublishDuePost.Due(post.id()), when);
    }

    private void publish(Post post) {
        posts.save(post);
        newest.cameLast(new Place(post.performer(), post.id(), Objects.requireNonNull(post.publishedAt())));
        performers.count(post.performer(), post.tally());
    }

    /** What was ready in time stands at its time, however late the job runs; what was not, at this moment. */
    private static Instant moment(Post post, Instant now) {
        var wished = post.publishAt();
        return post.state() == PostState.SCHEDULED && wished != null && wished.isBefore(now) ? wished : now;
    }
}
