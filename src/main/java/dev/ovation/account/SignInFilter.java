package dev.ovation.account;

import dev.ovation.platform.http.CurrentViewer;
import dev.ovation.platform.http.ProblemWriter;
import dev.ovation.platform.http.RequestRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out once per request who is calling: by the session's cookie or by a bearer token. A cookie is sent by the
 * browser whoever wrote the page, so an unsafe call with one must also carry the token that only our pages can read.
 */
@Component
class SignInFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final Credentials credentials;
    private final ObjectProvider<GuestTokens> guests;
    private final SessionCookies cookies;
    private final ProblemWriter problems;

    SignInFilter(
            Credentials credentials,
            ObjectProvider<GuestTokens> guests,
            SessionCookies cookies,
            ProblemWriter problems) {
        this.credentials = credentials;
        this.guests = guests;
        this.cookies = cookies;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            byToken(header.substring(BEARER.length()).strip(), request, response, chain);
            return;
        }
        var session = cookie(request, SessionCookies.SESSION);
        if (session != null) {
            if (!SAFE.contains(request.getMethod()) && !showsOurToken(request)) {
                problems.write(response, new RequestRefused.ForgedRequest());
                return;
            }
            if (SAFE.contains(request.getMethod()) && cookie(request, SessionCookies.CSRF) == null) {
                cookies.renewToken(response);
            }
            credentials
                    .find(session)
                    .filter(found -> !found.suspended())
                    .ifPresent(found -> CurrentViewer.set(request, found.viewer()));
        }
        chain.doFilter(request, response);
    }

    private void byToken(String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found = credentials.find(token);
        if (found.isEmpty()) {
            byGuestToken(token, request, response, chain);
        } else if (found.get().suspended()) {
            problems.write(response, new AccountRefused.Suspended());
        } else {
            CurrentViewer.set(request, found.get().viewer());
            chain.doFilter(request, response);
        }
    }

    private void byGuestToken(String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var guest = guests.orderedStream()
                .flatMap(tokens -> tokens.find(token).stream())
                .findFirst();
        if (guest.isEmpty()) {
            problems.write(response, new RequestRefused.NotSignedIn());
            return;
        }
        CurrentViewer.set(request, guest.get());
        chain.doFilter(request, response);
    }

    private static boolean showsOurToken(HttpServletRequest request) {
        var cookie = cookie(request, SessionCookies.CSRF);
        var header = request.getHeader(SessionCookies.CSRF_HEADER);
        return cookie != null
                && header != null
                && MessageDigest.isEqual(
                        cookie.getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
