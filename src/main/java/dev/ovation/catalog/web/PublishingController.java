package dev.ovation.catalog.web;

import dev.ovation.catalog.Audience;
import dev.ovation.catalog.ChangePost;
import dev.ovation.catalog.NewPost;
import dev.ovation.catalog.PostId;
import dev.ovation.catalog.Posts;
import dev.ovation.catalog.PublishPost;
import dev.ovation.catalog.RemovePost;
import dev.ovation.catalog.ShownPost;
import dev.ovation.media.MediaId;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Viewer.SignedIn;
import dev.ovation.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The kind follows from the media; only an album says that it is one. */
    enum AskedKind {
        ALBUM
    }

    record Wanted(
            @Nullable @Size(max = Limits.TITLE_CHARS) @Pattern(regexp = Texts.LINE) String title,
            @Nullable @Size(max = Limits.TEXT_CHARS) @Pattern(regexp = Texts.LINES) String text,
            @Nullable @Size(max = Limits.ALBUM_ITEMS) List<@NotNull MediaId> media,
            @Nullable AskedKind kind,
            @NotNull Audience audience,
            @Nullable Money price,
            @Nullable Instant publishAt) {

        NewPost post() {
            return new NewPost(
                    title == null ? "" : title,
                    text == null ? "" : text,
                    media == null ? List.of() : media,
                    kind == AskedKind.ALBUM,
                    audience,
                    price,
                    publishAt);
        }
    }

    /** Any subset. {@code kind: null} makes an album an ordinary post, {@code publishAt: null} means now. */
    record Changes(
            @Nullable @Size(max = Limits.TITLE_CHARS) @Pattern(regexp = Texts.LINE) String title,
            @Nullable @Size(max = Limits.TEXT_CHARS) @Pattern(regexp = Texts.LINES) String text,
            @Nullable @Size(max = Limits.ALBUM_ITEMS) List<@NotNull MediaId> media,
            @Nullable Optional<AskedKind> kind,
            @Nullable Audience audience,
            @Nullable Money price,
            @Nullable Optional<Instant> publishAt) {

        ChangePost.Change change() {
            return new ChangePost.Change(
                    title, text, media, kind == null ? null : kind.isPresent(), audience, price, publishAt);
        }
    }

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
    ShownPost publish(SignedIn performer, @RequestBody @Valid Wanted wanted) {
        return posts.one(publishPost.publish(performer.account(), wanted.post()), performer);
    }

    @PatchMapping("/{id}")
    @MayCall(Who.PERFORMER)
    ShownPost change(@PathVariable UUID id, SignedIn performer, @RequestBody @Valid Changes changes) {
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
