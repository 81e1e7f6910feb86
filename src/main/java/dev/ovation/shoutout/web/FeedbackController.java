package dev.ovation.shoutout.web;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.shoutout.ComplaintDecision;
import dev.ovation.shoutout.Deliveries;
import dev.ovation.shoutout.Feedback;
import dev.ovation.shoutout.ShoutoutId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What buyers say about their videos, and what staff makes of a complaint. */
@RestController
@RequestMapping("/api/v1")
@ResponseStatus(HttpStatus.NO_CONTENT)
class FeedbackController {

    /** Stars, and what else there is to say. */
    record Stars(
            @NotNull @Min(1) @Max(5) @Nullable Integer stars,
            @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable String comment) {}

    /** A smile, a line, or both. */
    record Answer(
            @Size(max = 16) @Pattern(regexp = Texts.LINE) @Nullable String emoji,
            @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable String message) {}

    /** Why it is not what was asked for. */
    record Objection(
            @NotBlank @Size(max = Limits.BIO_CHARS) @Pattern(regexp = Texts.LINES) @Nullable String reason) {}

    /** What staff decided, and why. */
    record Decision(
            @NotNull @Nullable ComplaintDecision decision,
            @NotBlank @Size(max = Limits.MESSAGE_CHARS) @Pattern(regexp = Texts.LINES) @Nullable String reason) {}

    private final Deliveries deliveries;

    FeedbackController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @PutMapping("/shoutouts/{id}/rating")
    @MayCall(Who.CUSTOMER)
    void rate(@PathVariable ShoutoutId id, Viewer buyer, @Valid @RequestBody Stars rating) {
        var stars = Objects.requireNonNull(rating.stars());
        deliveries.rate(id, new Feedback.Rating(stars, said(rating.comment())), buyer);
    }

    @PutMapping("/shoutouts/{id}/reaction")
    @MayCall(Who.CUSTOMER)
    void react(@PathVariable ShoutoutId id, Viewer buyer, @Valid @RequestBody Answer reaction) {
        var given = new Feedback.Reaction(said(reaction.emoji()), said(reaction.message()));
        if (given.emoji() == null && given.message() == null) {
            throw new RequestRefused.BadFields("message", "not_blank", "Send a smile or a line.");
        }
        deliveries.react(id, given, buyer);
    }

    @PutMapping("/shoutouts/{id}/complaint")
    @MayCall(Who.CUSTOMER)
    void complain(@PathVariable ShoutoutId id, Viewer buyer, @Valid @RequestBody Objection complaint) {
        deliveries.complain(id, Objects.requireNonNull(complaint.reason()), buyer);
    }

    @PutMapping("/staff/shoutouts/{id}/complaint-decision")
    @MayCall(value = Who.STAFF, needs = Permission.DECIDE_SHOUTOUTS)
    void decide(@PathVariable ShoutoutId id, AccountId staff, @Valid @RequestBody Decision decision) {
        deliveries.decide(
                id, Objects.requireNonNull(decision.decision()), Objects.requireNonNull(decision.reason()), staff);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
