package dev.ovation.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client that keeps cookies and echoes the CSRF token as our pages do, or carries a bearer token. Redirects are shown,
 * not followed.
 */
public final class Browser {

    private final URI site;
    private final @Nullable String token;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    public Browser(URI site) {
        this(site, null);
    }

    private Browser(URI site, @Nullable String token) {
        this.site = site;
        this.token = token;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public Browser bearer(String token) {
        return new Browser(site, token);
    }

    /** Signs in by cookie. */
    public Browser signIn(String email, String password) {
        post("/api/v1/sessions", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password)).expect(201);
        return this;
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Reply post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json, Map.of());
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, json, Map.of());
    }

    public Reply delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    public Reply send(String method, String path, @Nullable String json, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(site.resolve(path)).timeout(Duration.ofMinutes(3));
        request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var csrf = cookie("XSRF-TOKEN");
        if (csrf != null) {
            request.setHeader("X-XSRF-TOKEN", csrf);
        }
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** As it is: for what the shortcuts do not say. */
    public Reply send(HttpRequest request) {
        try {
            return new Reply(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public URI site() {
        return site;
    }
}
