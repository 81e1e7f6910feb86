package dev.ovation.catalog.web;

import dev.ovation.catalog.ChangePost;
import dev.ovation.catalog.PostId;
import dev.ovation.catalog.Posts;
import dev.ovation.catalog.PublishPost;
import dev.ovation.catalog.RemovePost;
import dev.ovation.catalog.ShownPost;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer.SignedIn;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A performer's own posts: publishing, changing, taking away. */
@RestController
@RequestMapping("/api/v1/posts")
class PublishingController {

    private final Posts posts;
    private final PublishPost publishPost;
    private final ChangePost changePost;
    private final RemovePost removePost;

    PublishingController(Posts posts, PublishPost publishPost, ChangePost changePost, RemovePost removePost) {
        this.posts = posts;
        this.publishPost = publishPost;
        this.changePost = changePost;
        this.removePost = removePost;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.PERFORMER)
    ShownPost publish(SignedIn performer, @RequestBody @Valid PostForms.Wanted wanted) {
        return posts.one(publishPost.publish(performer.account(), wanted.post()), performer);
    }

    @PatchMapping("/{id}")
    @MayCall(Who.PERFORMER)
    ShownPost change(@PathVariable UUID id, SignedIn performer, @RequestBody @Valid PostForms.Changes changes) {
        var post = new PostId(id);
        changePost.change(performer.account(), post, changes.change());
        return posts.one(post, performer);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(Who.PERFORMER)
    void remove(@PathVariable UUID id, SignedIn performer) {
        removePost.remove(performer.account(), new PostId(id));
    }
}
