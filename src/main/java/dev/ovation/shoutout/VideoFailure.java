package dev.ovation.shoutout;

import dev.ovation.media.Failure;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Why nothing came of an uploaded video: a stable code, and words for its performer. */
public record VideoFailure(String code, String message) {

    static final VideoFailure NOT_A_VIDEO =
            new VideoFailure("not_a_video", "This file is a picture. Upload a video.");

    private static final Set<Failure> OURS = EnumSet.of(Failure.INTERNAL, Failure.NO_ROOM, Failure.TOOK_TOO_LONG);

    /** Whether the operator must look, not the performer. */
    boolean comesFromUs() {
        return OURS.stream().anyMatch(failure -> failure.code().equals(code));
    }

    static VideoFailure of(Failure failure) {
        return new VideoFailure(failure.code(), failure.message());
    }

    /** As it was stored. */
    static VideoFailure of(String code) {
        return Arrays.stream(Failure.values())
                .filter(failure -> failure.code().equals(code))
                .findFirst()
                .map(VideoFailure::of)
                .orElse(NOT_A_VIDEO);
    }
}
