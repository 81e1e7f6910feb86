package dev.ovation.platform.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that was understood and is not done. Each module has its own sealed family with stable codes
 * ({@code docs/problems.md} lists them all); the one advice turns it into a problem document.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of no it is; decides the status. */
    public enum Kind {
        UNREADABLE(400),
        UNAUTHENTICATED(401),
        UNPAYABLE(402),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        /** A protocol version that is not spoken here. */
        PRECONDITION(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        TOO_MANY(429),
        /** The bytes are not those that were sent; tus gave this its own status. */
        CORRUPTED(460),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field that is wrong: its path in the request, a code and words in the default language. */
    public record FieldError(String field, String code, String message) {}

    private final Kind kind;
    private final String code;
    private final String detail;

    /**
     * @param code stable, snake_case, never reused
     * @param detail plain words for a person: what happened and what to do
     */
    protected Refusal(Kind kind, String code, String detail) {
        super(code + ": " + detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    /** The fields that are wrong, for {@link Kind#INVALID}. */
    public List<FieldError> fields() {
        return List.of();
    }

    /** Further members of the problem document, such as the limit that was passed or a payment's id. */
    public Map<String, Object> more() {
        return Map.of();
    }

    /** When it makes sense to come back, for {@link Kind#TOO_MANY} and {@link Kind#UNAVAILABLE}. */
    public @Nullable Duration retryAfter() {
        return null;
    }
}
