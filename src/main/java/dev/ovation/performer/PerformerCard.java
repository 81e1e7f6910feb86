package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ovation.platform.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A performer in one line of somebody else's answer; it may stand there as it is.
 *
 * @param handle the present one
 * @param hidden nobody but staff may see anything of this performer now
 */
public record PerformerCard(
        PerformerId id,
        @JsonIgnore AccountId account,
        String handle,
        String stageName,
        boolean verified,
        @Nullable Picture avatar,
        @JsonIgnore boolean hidden) {}
