package dev.ovation.platform.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A job as those see it who look after the place; not what it was told, which is about people.
 *
 * @param id what it is for, as its module says it
 * @param at when it is due, began, or was given up
 * @param tries how often it failed in a row
 * @param failure what the last try said; of those given up only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffJob(
        Lane lane, String kind, String id, State state, Instant at, int tries, @Nullable String failure) {

    /** Which jobs one looks at. */
    public enum State {
        /** Its time will come. */
        WAITING,
        /** Somebody has it in hand. */
        RUNNING,
        /** It waits for another try. */
        FAILING,
        /** It is not tried any more. */
        GIVEN_UP;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
