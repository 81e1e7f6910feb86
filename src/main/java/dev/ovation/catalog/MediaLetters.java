package dev.ovation.catalog;

import dev.ovation.media.MediaFailed;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaReady;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What waited for a medium goes on, or shows its performer why it cannot. */
@Component
class MediaLetters {

    private final PostTable posts;
    private final MediaLibrary media;
    private final AdvancePost advancePost;

    MediaLetters(PostTable posts, MediaLibrary media, AdvancePost advancePost) {
        this.posts = posts;
        this.media = media;
        this.advancePost = advancePost;
    }

    @ApplicationModuleListener
    void on(MediaReady letter) {
        look(letter.media());
    }

    @ApplicationModuleListener
    void on(MediaFailed letter) {
        look(letter.media());
    }

    private void look(MediaId medium) {
        posts.waitingFor(medium)
                .forEach(id -> posts.lock(id)
                        .ifPresent(post -> advancePost.advance(post, media.states(post.media()))));
    }
}
