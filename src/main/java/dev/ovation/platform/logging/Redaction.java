package dev.ovation.platform.logging;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Takes secrets out of whatever is about to be logged: the last wall, for the day when somebody logs a request. */
public final class Redaction implements StructuredLoggingJsonMembersCustomizer<Object> {

    /** Without quotes, commas, braces and backslashes, so that it also fits into a logging pattern. */
    private static final String SECRET =
            "(Bearer |Basic |/bot[0-9]+:|sentry_key=|[Cc]ookie: *|[Cc]ookie=|[Tt]oken=|[Pp]assword=|/m/|/s/|/orders/"
                    + "|/by-token/|/password-resets/)[A-Za-z0-9._~=+-]+";

    private static final String HIDDEN = "$1***";

    private static final Pattern PATTERN = Pattern.compile(SECRET);

    /** A developer's log: short, coloured, with the request's id. */
    public static final String CONSOLE_PATTERN = "%clr(%d{HH:mm:ss.SSS}){faint} %clr(%5p) %clr(%-28.28logger{27}){cyan}"
            + " %clr([%X{requestId:-}]){faint} %replace(%m%n%wEx){'" + SECRET + "','" + HIDDEN + "'}";

    static @Nullable String of(@Nullable String text) {
        return text == null ? null : PATTERN.matcher(text).replaceAll(HIDDEN);
    }

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, Redaction::of));
    }
}
