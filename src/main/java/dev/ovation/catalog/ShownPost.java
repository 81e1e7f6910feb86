package dev.ovation.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaState;
import dev.ovation.media.MediaView;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as one viewer gets it. When it is locked, its media have nothing but the blurred preview and their
 * measures, and its text is cut after the first words.
 *
 * @param media in lists the first five; {@code counts.media} tells how many there are
 */
public record ShownPost(
        PostId id,
        PerformerCard performer,
        PostKind kind,
        @Nullable String title,
        @Nullable String text,
        Audience audience,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money price,
        @Nullable Instant publishedAt,
        boolean locked,
        List<MediaView> media,
        Counts counts,
        OfViewer viewer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Studio studio) {

    /** How many likes and media a post has. */
    public record Counts(int likes, int media) {}

    /** How the viewer stands to this post. */
    public record OfViewer(boolean mine, boolean unlocked, boolean liked, boolean subscribed, boolean bought) {}

    /** What only its performer sees of a post. */
    @Schema(name = "PostInStudio")
    public record Studio(PostState state, @Nullable Instant publishAt, List<Unready> unready) {}

    /** One of the media that keep a post back. */
    public record Unready(MediaId id, MediaState state) {}
}
