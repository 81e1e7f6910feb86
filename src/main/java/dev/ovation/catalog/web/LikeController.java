package dev.ovation.catalog.web;

import dev.ovation.catalog.LikePost;
import dev.ovation.catalog.PostId;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer.SignedIn;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own like of a post. */
@RestController
@RequestMapping("/api/v1/posts/{id}/like")
class LikeController {

    private final LikePost likePost;

    LikeController(LikePost likePost) {
        this.likePost = likePost;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void like(@PathVariable UUID id, SignedIn viewer) {
        likePost.like(new PostId(id), viewer);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.SIGNED_IN)
    void unlike(@PathVariable UUID id, SignedIn viewer) {
        likePost.unlike(new PostId(id), viewer);
    }
}
