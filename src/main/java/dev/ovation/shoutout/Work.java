package dev.ovation.shoutout;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.media.MediaId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The performer's side of an order.
 *
 * @param media the video that was uploaded last
 * @param link the unguessable end of the delivered video's address
 * @param videoFailure why nothing could be made of the last upload
 * @param extended whether the deadline was put off once
 */
record Work(
        @Nullable MediaId media,
        @Nullable String link,
        @Nullable Trouble trouble,
        @Nullable String videoFailure,
        boolean extended) {

    static final Work NONE = new Work(null, null, null, null, false);

    /** Another card is wanted whatever becomes of the video. */
    Work uploaded(MediaId video) {
        return new Work(video, link, isNotPaid() ? trouble : null, null, extended);
    }

    /** There is more time for another one, once. */
    Work failed(String why) {
        return new Work(media, link, isNotPaid() ? trouble : Trouble.VIDEO_FAILED, why, true);
    }

    Work notPaid() {
        return new Work(media, link, Trouble.CAPTURE_REFUSED, videoFailure, extended);
    }

    /** Another card paid; what was wrong with the video still is. */
    Work paid() {
        return new Work(media, link, videoFailure == null ? null : Trouble.VIDEO_FAILED, videoFailure, extended);
    }

    boolean isNotPaid() {
        return trouble == Trouble.CAPTURE_REFUSED;
    }

    Work delivered(String at) {
        return new Work(media, at, null, null, extended);
    }

    /** What keeps an order from going on by itself. */
    enum Trouble {
        CAPTURE_REFUSED,
        VIDEO_FAILED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Trouble of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
