package dev.ovation.platform.logging;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Takes secrets and addresses out of whatever is about to be logged: the last wall, for the day when somebody logs a
 * request, or a mail server says whom it does not know.
 */
public final class Redaction implements StructuredLoggingJsonMembersCustomizer<Object> {

    /** Without quotes, commas, braces and backslashes, so that it also fits into a logging pattern. */
    private static final String SECRET =
            "(Bearer |Basic |/bot[0-9]+:|sentry_key=|[Cc]ookie: *|[Cc]ookie=|[Tt]oken=|[Pp]assword=|/m/|/s/|/orders/"
                    + "|/by-token/|/password-resets/)[A-Za-z0-9._~=+-]+";

    private static final String HIDDEN = "$1***";

    private static final Pattern PATTERN = Pattern.compile(SECRET);

    /** Bounded in front: a long line without an address costs one look at each of its characters. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s\"'<>()\\[\\],:;/=@\\\\]{1,64}+@[^\\s\"'<>()\\[\\],:;/=@\\\\]{1,200}[.][\\p{L}\\d-]{2,63}");

    /** The same in a pattern's few signs, for a developer's eyes. */
    private static final String PLAIN_EMAIL = "[A-Za-z0-9._+~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+";

    /** A developer's log: short, coloured, with the request's id. */
    public static final String CONSOLE_PATTERN = "%clr(%d{HH:mm:ss.SSS}){faint} %clr(%5p) %clr(%-28.28logger{27}){cyan}"
            + " %clr([%X{requestId:-}]){faint} %replace(%replace(%m%n%wEx){'" + SECRET + "','" + HIDDEN
            + "'}){'" + PLAIN_EMAIL + "','***'}";

    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var open = PATTERN.matcher(text).replaceAll(HIDDEN);
        return open.indexOf('@') < 0 ? open : EMAIL.matcher(open).replaceAll("***");
    }

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, Redaction::of));
    }
}
