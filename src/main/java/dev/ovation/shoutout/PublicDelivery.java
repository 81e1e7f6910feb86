package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKind;
import dev.ovation.media.MediaView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivered video as it stands in the list on its performer's page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDelivery(
        ShoutoutId id,
        String link,
        String to,
        @Nullable String from,
        @Nullable Occasion occasion,
        Instant deliveredAt,
        Cover video,
        Feedback.@Nullable Rating rating) {

    /** The video's pictures; what plays is behind the link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cover(
            MediaId id,
            MediaKind kind,
            int width,
            int height,
            @Nullable Double durationSeconds,
            String preview,
            @Nullable String poster) {

        static Cover of(MediaView video) {
            return new Cover(
                    video.id(),
                    video.kind(),
                    video.width(),
                    video.height(),
                    video.durationSeconds(),
                    video.preview(),
                    video.poster());
        }
    }
}
