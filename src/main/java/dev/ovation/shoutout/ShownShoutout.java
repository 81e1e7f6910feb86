package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ovation.payment.Payment;
import dev.ovation.payment.billing.BillingNeed;
import dev.ovation.performer.PerformerCard;
import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody may see it; what is not his to see is absent.
 *
 * @param payBy until when another card can be used
 * @param placeUntil until when its place is kept from others, while it is not paid; later it needs a free one
 * @param payment of its buyer and of staff
 * @param billing what has to be told of who pays with another card
 * @param yours what the performer earns by it
 * @param link the page of the delivered video
 * @param prunedAt since when its names and words are gone, and empty
 * @param progress of making the video ready, 0 to 1
 * @param may what the one who asks can do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownShoutout(
        ShoutoutId id,
        String number,
        ShoutoutState state,
        PerformerCard performer,
        @JsonProperty("for") ForWhom forWhom,
        String to,
        String from,
        @Nullable Occasion occasion,
        String instructions,
        @Nullable String giftMessage,
        @JsonProperty("public") boolean open,
        Money price,
        MoneyMode money,
        Instant orderedAt,
        @Nullable Instant payBy,
        @Nullable Instant placeUntil,
        @Nullable Instant deadline,
        @Nullable Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant endedAt,
        @Nullable Instant prunedAt,
        @Nullable String reason,
        @Nullable Payment payment,
        @Nullable BillingNeed billing,
        @Nullable Money yours,
        @Nullable String link,
        @Nullable Double progress,
        @Schema(allowableValues = {"capture_refused", "video_failed"}) @Nullable String trouble,
        @Nullable VideoFailure videoFailure,
        Feedback.@Nullable Rating rating,
        Feedback.@Nullable Reaction reaction,
        Feedback.@Nullable Complaint complaint,
        List<ToldStep> timeline,
        Set<Act> may) {}
