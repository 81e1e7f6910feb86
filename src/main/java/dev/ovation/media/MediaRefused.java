package dev.ovation.media;

import dev.ovation.platform.http.Refusal;
import java.util.List;
import java.util.Locale;
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

    /** What cannot be heard needs no captions. */
    public static final class NothingToCaption extends MediaRefused {
        NothingToCaption() {
            super(Kind.CONFLICT, "nothing_to_caption", "Only videos have captions.");
        }
    }

    /** Captions that are no WebVTT, or that do not fit their video. */
    public static final class BadCaptions extends MediaRefused {
        private final int line;
        private final WebVtt.Fault fault;

        BadCaptions(int line, WebVtt.Fault fault) {
            super(Kind.INVALID, "bad_captions", "These captions cannot be used: see line " + line + ".");
            this.line = line;
            this.fault = fault;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("line", line, "fault", fault.name().toLowerCase(Locale.ROOT));
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

    /** The bytes belong elsewhere than where the upload is now, or another sends the same ones. */
    public static final class WrongOffset extends MediaRefused {
        private final long offset;

        WrongOffset(long offset) {
            super(
                    Kind.CONFLICT,
                    "upload_offset_conflict",
                    "This part does not follow what has arrived. Ask where to go on.");
            this.offset = offset;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("offset", offset);
        }
    }

    /** More bytes than the upload was declared to have. */
    public static final class PastTheEnd extends MediaRefused {
        private final long limit;

        PastTheEnd(long limit) {
            super(Kind.TOO_LARGE, "upload_past_its_end", "These are more bytes than were announced.");
            this.limit = limit;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("limit", Map.of("bytes", limit));
        }
    }

    /** All bytes have arrived; nothing can be added or cancelled. */
    public static final class UploadComplete extends MediaRefused {
        UploadComplete() {
            super(Kind.CONFLICT, "upload_complete", "This upload is complete.");
        }
    }

    /** Nothing arrived for so long that it was given up. */
    public static final class UploadExpired extends MediaRefused {
        UploadExpired() {
            super(Kind.GONE, "upload_expired", "This upload was left alone for too long. Begin it again.");
        }
    }

    /** The bytes arrived changed; they were thrown away. */
    public static final class ChecksumMismatch extends MediaRefused {
        ChecksumMismatch() {
            super(Kind.CORRUPTED, "checksum_mismatch", "The bytes changed on their way. Send them again.");
        }
    }

    /** A checksum that cannot be read, or by an algorithm that we do not know. */
    public static final class BadChecksum extends MediaRefused {
        BadChecksum() {
            super(Kind.UNREADABLE, "bad_checksum", "Upload-Checksum must be one of " + Checksum.KNOWN + " and Base64.");
        }
    }

    /** A header of the upload protocol is missing or cannot be read. */
    public static final class BadUploadHeader extends MediaRefused {
        public BadUploadHeader(String header) {
            super(Kind.UNREADABLE, "bad_upload_header", "The header " + header + " is missing or cannot be read.");
        }
    }

    /** A body that is not of the one type that the upload protocol sends. */
    public static final class WrongUploadType extends MediaRefused {
        public WrongUploadType() {
            super(Kind.UNSUPPORTED, "unsupported_type", "Send application/offset+octet-stream.");
        }
    }

    /** Another version of the upload protocol. */
    public static final class WrongUploadVersion extends MediaRefused {
        public WrongUploadVersion() {
            super(Kind.PRECONDITION, "unsupported_upload_version", "Speak tus 1.0.0.");
        }
    }
}
