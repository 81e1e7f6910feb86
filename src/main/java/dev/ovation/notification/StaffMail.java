package dev.ovation.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as staff sees it: that it was to be sent and what became of it; not to whom, nor what it said.
 *
 * @param event which mail it is: {@code ShoutoutReady}
 * @param about the id of what it is about
 * @param dueAt when it is tried next
 * @param failure why it never left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffMail(
        UUID id,
        String event,
        String about,
        State state,
        int tries,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {

    /** What became of a mail. */
    public enum State {
        WAITING,
        SENT,
        /** It never left, and never will. */
        FAILED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
