package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ovation.media.MediaView;
import dev.ovation.performer.PerformerCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivered video as those see it who have its link.
 *
 * @param download an address that a browser keeps the video from, under a readable name
 * @param instructions what the buyer had asked for; for the buyer only, as is the complaint
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        ShoutoutId id,
        String to,
        @Nullable String from,
        @Nullable Occasion occasion,
        @Nullable String giftMessage,
        PerformerCard performer,
        Instant deliveredAt,
        @JsonProperty("public") boolean open,
        MediaView video,
        String download,
        OfViewer viewer,
        @Nullable String instructions,
        Feedback.@Nullable Rating rating,
        Feedback.@Nullable Reaction reaction,
        Feedback.@Nullable Complaint complaint) {

    /** @param owner whether the viewer ordered it */
    public record OfViewer(boolean owner) {}
}
