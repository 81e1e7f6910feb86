package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A performer's public page: our own part, and the parts of the modules above us. */
public record PublicProfile(
        PerformerId id,
        @Schema(description = "The present one; when it is not the one asked for, go there") String handle,
        String stageName,
        String tagline,
        String bio,
        boolean verified,
        @Nullable String location,
        List<String> languages,
        List<String> links,
        @Nullable Picture avatar,
        @Nullable Picture portrait,
        @Nullable Picture cover,
        List<Category> categories,
        @Nullable Money priceFrom,
        Instant joinedAt,
        Counts counts,
        @ArraySchema(schema = @Schema(implementation = PlanOffer.class)) Object plans,
        @Schema(implementation = ShoutoutOffer.class) @Nullable Object shoutout,
        OfViewer viewer,
        @JsonAnyGetter @Schema(hidden = true) Map<String, @Nullable Object> more) {

    /** How the viewer stands to this performer. */
    public record OfViewer(boolean subscribed, boolean following, boolean mine) {}
}
