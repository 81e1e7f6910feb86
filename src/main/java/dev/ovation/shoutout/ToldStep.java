package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's story.
 *
 * @param note a code, or somebody's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldStep(Step step, Instant at, @Nullable String note) {

    ToldStep withoutNote() {
        return new ToldStep(step, at, null);
    }
}
