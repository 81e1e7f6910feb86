package dev.ovation.account;

import dev.ovation.platform.Settings;
import dev.ovation.platform.identity.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The two cookies of a browser's session: the secret that scripts cannot read, and the token that only ours can. */
@Component
public class SessionCookies {

    static final String SESSION = "ovation_session";
    static final String CSRF = "XSRF-TOKEN";
    static final String CSRF_HEADER = "X-XSRF-TOKEN";

    private final boolean secure;
    private final Duration life;
    private final Ids ids;

    SessionCookies(Settings site, AuthSettings settings, Ids ids) {
        secure = site.baseUrl().startsWith("https:");
        life = settings.sessionLife();
        this.ids = ids;
    }

    public void set(HttpServletResponse response, String secret) {
        add(response, SESSION, secret, true, life);
        add(response, CSRF, ids.secret(), false, life);
    }

    /** For a browser that lost it: the next unsafe call needs it. */
    void renewToken(HttpServletResponse response) {
        add(response, CSRF, ids.secret(), false, life);
    }

    public void clear(HttpServletResponse response) {
        add(response, SESSION, "", true, Duration.ZERO);
        add(response, CSRF, "", false, Duration.ZERO);
    }

    private void add(HttpServletResponse response, String name, String value, boolean hidden, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(hidden)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
