package dev.ovation.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's export is.
 *
 * @param progress of making it, 0 to 1
 * @param expiresAt until when it can be fetched, once it is ready
 * @param againAt from when on another one can be asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataExport(
        @JsonIgnore UUID id,
        @Schema(allowableValues = {"asked", "ready", "failed", "expired"}) String state,
        double progress,
        Instant askedAt,
        Instant againAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes) {

    @JsonIgnore
    public boolean isReadyAt(Instant now) {
        return state.equals("ready") && expiresAt != null && now.isBefore(expiresAt);
    }
}
