package dev.ovation.catalog.web;

import dev.ovation.catalog.Audience;
import dev.ovation.catalog.ChangePost;
import dev.ovation.catalog.NewPost;
import dev.ovation.media.MediaId;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a performer sends to publish a post or to change one. */
final class PostForms {

    private PostForms() {}

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
}
