package dev.ovation.catalog;

import dev.ovation.media.MediaLibrary;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A performer publishes: at once, at a time, or as soon as all media are prepared. */
@Component
public class PublishPost {

    private final Performers performers;
    private final MediaLibrary media;
    private final PostRules rules;
    private final PostTable posts;
    private final AdvancePost advancePost;
    private final Made made;

    /** What a new post needs beside its content. */
    @Component("catalog.made")
    record Made(Ids ids, InstantSource clock, RateLimits limits) {}

    PublishPost(
            Performers performers,
            MediaLibrary media,
            PostRules rules,
            PostTable posts,
            AdvancePost advancePost,
            Made made) {
        this.performers = performers;
        this.media = media;
        this.rules = rules;
        this.posts = posts;
        this.advancePost = advancePost;
        this.made = made;
    }

    /** @throws RequestRefused.NotAllowed when this account does not perform here */
    @Transactional
    public PostId publish(AccountId account, NewPost wanted) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotAllowed::new);
        made.limits().take(Rate.POSTS_PER_ACCOUNT, account.toString());
        rules.check(wanted);
        var post = post(performer, wanted);
        var statuses = media.claim(post.id().asOwner(), wanted.media(), account);
        posts.add(post);
        advancePost.advance(post, statuses);
        return post.id();
    }

    private Post post(PerformerId performer, NewPost wanted) {
        return new Post(
                new PostId(made.ids().next()),
                performer,
                PostKind.derived(wanted.album(), List.of()),
                wanted.audience(),
                wanted.title().strip(),
                wanted.text().strip(),
                wanted.price(),
                wanted.media(),
                PostState.WAITING,
                wanted.publishAt(),
                null,
                0,
                false,
                made.clock().instant());
    }
}
