package dev.ovation.catalog.web;

import dev.ovation.catalog.Feed;
import dev.ovation.catalog.PostId;
import dev.ovation.catalog.PostKind;
import dev.ovation.catalog.PostState;
import dev.ovation.catalog.Posts;
import dev.ovation.catalog.ShownPost;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.identity.Viewer.SignedIn;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Posts to look at: one, a performer's, the home feed, the studio's list. */
@RestController
@RequestMapping("/api/v1")
class PostController {

    private final Posts posts;
    private final Feed feed;

    PostController(Posts posts, Feed feed) {
        this.posts = posts;
        this.feed = feed;
    }

    @GetMapping("/posts/{id}")
    @MayCall(Who.ANYONE)
    ShownPost one(@PathVariable UUID id, Viewer viewer) {
        return posts.one(new PostId(id), viewer);
    }

    @GetMapping("/performers/{handle}/posts")
    @MayCall(Who.ANYONE)
    Page<ShownPost> ofPerformer(
            @PathVariable String handle,
            @RequestParam(required = false) @Nullable String kind,
            Viewer viewer,
            PageRequest page) {
        return posts.of(handle.toLowerCase(Locale.ROOT), one("kind", PostKind.values(), kind), viewer, page);
    }

    @GetMapping("/feed")
    @MayCall(Who.SIGNED_IN)
    Page<ShownPost> feed(SignedIn viewer, PageRequest page) {
        return feed.of(viewer, page);
    }

    @GetMapping("/me/posts")
    @MayCall(Who.PERFORMER)
    Page<ShownPost> own(
            @RequestParam(required = false) @Nullable String state, SignedIn performer, PageRequest page) {
        return posts.own(performer.account(), one("state", PostState.values(), state), performer, page);
    }

    private static <E extends Enum<E>> @Nullable E one(String field, E[] known, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(known)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new RequestRefused.BadFields(field, "unknown", "There is no such " + field + "."));
    }
}
