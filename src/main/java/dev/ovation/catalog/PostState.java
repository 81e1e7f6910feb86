package dev.ovation.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.media.MediaState;
import dev.ovation.media.MediaStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a post is. Once published it stays so until it is removed; before, its media and its time decide. */
public enum PostState {
    /** Some of its media are being prepared. */
    WAITING,
    /** One of its media could not be prepared; its performer must act. */
    FAILED,
    /** Ready, but its time has not come. */
    SCHEDULED,
    PUBLISHED,
    /** Gone for everybody but those who bought it. */
    REMOVED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PostState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Where a post that is not published yet belongs. */
    static PostState derived(Collection<MediaStatus> media, @Nullable Instant publishAt, Instant now) {
        if (media.stream().anyMatch(status -> status.state() == MediaState.FAILED)) {
            return FAILED;
        }
        if (!media.stream().allMatch(MediaStatus::ready)) {
            return WAITING;
        }
        return publishAt != null && publishAt.isAfter(now) ? SCHEDULED : PUBLISHED;
    }
}
