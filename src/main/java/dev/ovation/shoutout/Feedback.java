package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a buyer says about a delivered video, and what staff decided about a complaint. */
public record Feedback(@Nullable Rating rating, @Nullable Reaction reaction, @Nullable Complaint complaint) {

    static final Feedback NONE = new Feedback(null, null, null);

    Feedback with(Rating said) {
        return new Feedback(said, reaction, complaint);
    }

    Feedback with(Reaction said) {
        return new Feedback(rating, said, complaint);
    }

    Feedback with(Complaint said) {
        return new Feedback(rating, reaction, said);
    }

    boolean awaitsDecision() {
        return complaint != null && complaint.decision() == null;
    }

    /** Whether staff gave the buyer right, and the money back. */
    boolean isToBePaidBack() {
        return complaint != null && ComplaintDecision.REFUND.word().equals(complaint.decision());
    }

    /** One to five stars. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rating(int stars, @Nullable String comment) {}

    /** A smile for the performer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reaction(@Nullable String emoji, @Nullable String message) {}

    /** "Not what I asked": once, and then staff decides. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Complaint(
            String reason,
            Instant at,
            @Schema(allowableValues = {"redo", "refund", "dismissed"}) @Nullable String decision,
            @Nullable String decisionReason) {

        Complaint decided(ComplaintDecision how, String because) {
            return new Complaint(reason, at, how.word(), because);
        }
    }
}
