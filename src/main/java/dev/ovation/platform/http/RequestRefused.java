package dev.ovation.platform.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the hall itself refuses, before or beside any module. */
public abstract sealed class RequestRefused extends Refusal {

    private RequestRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** Nobody is signed in, or the session or token is not in force any more. */
    public static final class NotSignedIn extends RequestRefused {
        public NotSignedIn() {
            super(Kind.UNAUTHENTICATED, "not_signed_in", "Sign in to do this.");
        }
    }

    /** Signed in, but not one of those who may. */
    public static final class NotAllowed extends RequestRefused {
        public NotAllowed() {
            super(Kind.FORBIDDEN, "not_allowed", "This account may not do this.");
        }
    }

    /** Not there, or not for this caller to know. */
    public static final class NotFound extends RequestRefused {
        public NotFound() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here, or it is not for you to see.");
        }
    }

    /** The page of a list was asked for with a cursor that we did not give. */
    public static final class BadCursor extends RequestRefused {
        public BadCursor() {
            super(Kind.INVALID, "bad_cursor", "Start the list again from its beginning.");
        }
    }

    /** One or several fields are wrong. */
    public static final class BadFields extends RequestRefused {
        private final transient List<FieldError> fields;

        public BadFields(List<FieldError> fields) {
            super(Kind.INVALID, "invalid_fields", "Some of what was sent cannot be used.");
            this.fields = List.copyOf(fields);
        }

        public BadFields(String field, String code, String message) {
            this(List.of(new FieldError(field, code, message)));
        }

        @Override
        public List<FieldError> fields() {
            return fields;
        }
    }

    /** A rate of the table of limits was passed. */
    public static final class TooManyRequests extends RequestRefused {
        private final transient Rate rate;
        private final Duration retryAfter;

        TooManyRequests(Rate rate, Duration retryAfter) {
            super(Kind.TOO_MANY, "too_many_requests", "That was too often. Wait a moment and try again.");
            this.rate = rate;
            this.retryAfter = retryAfter;
        }

        @Override
        public Duration retryAfter() {
            return retryAfter;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of(
                    "limit",
                    Map.of(
                            "name",
                            rate.word(),
                            "times",
                            rate.times(),
                            "seconds",
                            rate.per().toSeconds()));
        }
    }

    /** The body is larger than the table of limits allows. */
    public static final class BodyTooLarge extends RequestRefused {
        BodyTooLarge() {
            super(Kind.TOO_LARGE, "body_too_large", "This request is larger than we accept.");
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("limit", Map.of("bytes", Limits.BODY_BYTES));
        }
    }

    /** A command that moves money came without its key. */
    public static final class KeyMissing extends RequestRefused {
        KeyMissing() {
            super(Kind.UNREADABLE, "idempotency_key_missing", "Send an Idempotency-Key header of 1 to 200 characters.");
        }
    }

    /** The same key came with another body. */
    public static final class KeyReused extends RequestRefused {
        KeyReused() {
            super(Kind.CONFLICT, "idempotency_key_reused", "This Idempotency-Key was used for another request.");
        }
    }

    /** The first request with this key is still running. */
    public static final class KeyInUse extends RequestRefused {
        KeyInUse() {
            super(Kind.CONFLICT, "idempotency_key_in_use", "The first request with this key is still running.");
        }

        @Override
        public @Nullable Duration retryAfter() {
            return Duration.ofSeconds(1);
        }
    }

    /** A browser's unsafe call without the token that only our own pages can read. */
    public static final class ForgedRequest extends RequestRefused {
        public ForgedRequest() {
            super(Kind.FORBIDDEN, "csrf", "This request did not come from our pages. Reload and try again.");
        }
    }
}
