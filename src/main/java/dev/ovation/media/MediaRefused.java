package dev.ovation.media;

import dev.ovation.platform.http.Refusal;
import java.util.List;
import java.util.Map;

/** What {@code media} refuses. */
public abstract sealed class MediaRefused extends Refusal {

    private MediaRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Not there, or somebody else's. */
    public static final class NotFound extends MediaRefused {
        public NotFound() {
            super(Kind.NOT_FOUND, "media_not_found", "There is no such file, or it is not yours.");
        }
    }

    /** Named in a request, but not there, or somebody else's. */
    public static final class Unknown extends MediaRefused {
        private final List<String> ids;

        Unknown(List<MediaId> media) {
            super(Kind.INVALID, "media_unknown", "One of these files does not exist or is not yours.");
            ids = media.stream().map(MediaId::toString).toList();
        }

        @Override
        public List<FieldError> fields() {
            return ids.stream()
                    .map(id -> new FieldError("media", "media_unknown", id))
                    .toList();
        }
    }

    /** It cannot be used: not uploaded to its end, or nothing could be made of it. */
    public static final class NotUsable extends MediaRefused {
        NotUsable(MediaStatus status) {
            super(
                    Kind.CONFLICT,
                    status.state() == MediaState.FAILED ? "media_failed" : "media_not_uploaded",
                    status.state() == MediaState.FAILED
                            ? "One of these files could not be prepared. Remove it or try it again."
                            : "One of these files is not uploaded to its end.");
        }
    }

    /** Something that is published or kept uses it. */
    public static final class InUse extends MediaRefused {
        InUse() {
            super(Kind.CONFLICT, "media_in_use", "This file is in use. Remove it there first.");
        }
    }

    /** Only what failed can be tried again. */
    public static final class NotFailed extends MediaRefused {
        NotFailed() {
            super(Kind.CONFLICT, "media_not_failed", "Only a file that failed can be tried again.");
        }
    }

    /** Declared larger than the limit of this place. */
    public static final class TooLarge extends MediaRefused {
        private final long limit;

        TooLarge(long limit) {
            super(Kind.TOO_LARGE, "upload_too_large", "This file is larger than we accept.");
            this.limit = limit;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("limit", Map.of("bytes", limit));
        }
    }

    /** Too many uploads of this account are unfinished. */
    public static final class TooManyOpen extends MediaRefused {
        private final int limit;

        TooManyOpen(int limit) {
            super(Kind.TOO_MANY, "too_many_open_uploads", "Finish or cancel some of your uploads first.");
            this.limit = limit;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("limit", Map.of("uploads", limit));
        }
    }
}
