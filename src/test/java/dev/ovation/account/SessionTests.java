package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Reply;
import dev.ovation.platform.Settings;
import dev.ovation.platform.identity.Ids;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a browser and a program show at each call, and what they may not do with it. */
@HouseTest
class SessionTests {

    private static final String RENAME = "{\"displayName\": \"Eva\"}";

    private static final Currency USD = Currency.getInstance("USD");

    private final House house;
    private final Settings site;
    private final Ids ids;

    SessionTests(House house, Settings site, Ids ids) {
        this.house = house;
        this.site = site;
        this.ids = ids;
    }

    private Reply signIn(String email, Map<String, String> headers) {
        var body = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, House.PASSWORD);
        return house.stranger().send("POST", "/api/v1/sessions", body, headers);
    }

    private Reply with(String cookies) {
        return house.stranger().send("GET", "/api/v1/me", null, Map.of("Cookie", cookies));
    }

    private static String cookie(Browser browser, String name) {
        return String.valueOf(browser.cookie(name));
    }

    @Test
    void scriptsCannotReadTheSession() {
        var reply = signIn(house.person("Ada").email(), Map.of()).expect(201);
        assertThat(reply.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("ovation_session=")
                        .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Secure"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("XSRF-TOKEN=")
                        .contains("; SameSite=Lax")
                        .doesNotContain("HttpOnly"));
    }

    @Test
    void overHttpsCookiesAreSecure() {
        var https = new Settings(Settings.Mode.PRODUCTION, false, Path.of("data"), "https://ovation.test", USD);
        var life = Duration.ofDays(1);
        var response = new MockHttpServletResponse();
        new SessionCookies(https, new AuthSettings("", 1, 1, life, life, life, life), ids).set(response, "secret");
        assertThat(response.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
    }

    @Test
    void aTamperedCookieIsNobodys() {
        var browser = house.stranger().signIn(house.person("Ada").email(), House.PASSWORD);
        var session = cookie(browser, "ovation_session");
        with("ovation_session=" + session).expect(200);
        for (int i : new int[] {0, session.length() / 2, session.length() - 1}) {
            var other = session.charAt(i) == 'A' ? 'B' : 'A';
            var touched = session.substring(0, i) + other + session.substring(i + 1);
            with("ovation_session=" + touched).refused(401, "not_signed_in");
        }
        with("ovation_session=").refused(401, "not_signed_in");
        with("ovation_session=' or true --").refused(401, "not_signed_in");
    }

    @Test
    void whatHelpsDevelopmentAsksForNoSessionAndNoToken() {
        var browser = house.stranger().signIn(house.person("Ada").email(), House.PASSWORD);
        var session = Map.of("Cookie", "ovation_session=" + cookie(browser, "ovation_session"));
        house.stranger().send("PATCH", "/api/v1/me", RENAME, session).refused(403, "csrf");
        house.stranger().send("PUT", "/dev/clock", "{\"advance\": \"PT0S\"}", session).expect(200);
        house.stranger().send("PUT", "/dev/sandbox/faults", "{}", session).expect(200);
        house.stranger().bearer("made-up").get("/dev/mails").expect(200);
    }

    @Test
    void aWrongBearerTokenIsRefusedEvenWhereNoneIsNeeded() {
        house.stranger().bearer("made-up").get("/api/v1/me").refused(401, "not_signed_in");
        house.stranger().bearer("made-up").post("/api/v1/sessions", "{}").refused(401, "not_signed_in");
        assertThat(house.stranger().get("/api/v1/me").header("WWW-Authenticate"))
                .hasValue("Bearer");
    }

    @Test
    @DisplayName("viggio 3: after signing out the token opens nothing")
    void signingOutEndsABearerTokenToo() {
        var ada = house.person("Ada");
        ada.delete("/api/v1/sessions/current").expect(204);
        ada.get("/api/v1/me").refused(401, "not_signed_in");
    }

    @Test
    void aSessionEndsWhenItIsIdleAndInTheEndAnyway() {
        var ada = house.person("Ada");
        var idle = house.stranger().signIn(ada.email(), House.PASSWORD);
        var busy = house.stranger().signIn(ada.email(), House.PASSWORD);
        house.advance(Duration.ofDays(10));
        busy.get("/api/v1/me").expect(200);
        awaitNoted(busy);
        house.advance(Duration.ofDays(5));
        idle.get("/api/v1/me").refused(401, "not_signed_in");
        busy.get("/api/v1/me").expect(200);
        awaitNoted(busy);
        house.advance(Duration.ofDays(15).plusMinutes(1));
        busy.get("/api/v1/me").refused(401, "not_signed_in");
        ada.get("/api/v1/me").expect(200);
        house.advance(Duration.ofDays(61));
        ada.get("/api/v1/me").refused(401, "not_signed_in");
    }

    /** The time of use is written off the request's path. */
    private void awaitNoted(Browser browser) {
        var until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < until) {
            var current = browser.get("/api/v1/sessions")
                    .expect(200)
                    .json("/items")
                    .valueStream()
                    .filter(session -> session.path("current").asBoolean())
                    .findFirst()
                    .orElseThrow();
            var used = java.time.Instant.parse(current.path("lastUsedAt").asString());
            if (used.isAfter(house.clock().instant().minus(Duration.ofMinutes(10)))) {
                return;
            }
        }
        throw new AssertionError("The use of the session was never noted");
    }

    @Test
    void thePagesTokenIsNeededForEveryUnsafeCallOfASession() {
        var ada = house.person("Ada");
        var browser = house.stranger().signIn(ada.email(), House.PASSWORD);
        var session = "ovation_session=" + cookie(browser, "ovation_session");
        var token = cookie(browser, "XSRF-TOKEN");
        var outsider = house.stranger();
        outsider.send("PATCH", "/api/v1/me", RENAME, Map.of("Cookie", session)).refused(403, "csrf");
        outsider.send("PATCH", "/api/v1/me", RENAME, Map.of("Cookie", session + "; XSRF-TOKEN=" + token))
                .refused(403, "csrf");
        outsider.send("PATCH", "/api/v1/me", RENAME, Map.of("Cookie", session, "X-XSRF-TOKEN", token))
                .refused(403, "csrf");
        outsider.send("DELETE", "/api/v1/sessions/current", null, Map.of("Cookie", session))
                .refused(403, "csrf");
        outsider.send(
                        "PATCH",
                        "/api/v1/me",
                        RENAME,
                        Map.of("Cookie", session + "; XSRF-TOKEN=" + token, "X-XSRF-TOKEN", token))
                .expect(200);
        ada.patch("/api/v1/me", RENAME).expect(200);
    }

    @Test
    void aBrowserThatLostThePagesTokenGetsAnother() {
        var browser = house.stranger().signIn(house.person("Ada").email(), House.PASSWORD);
        var lost = with("ovation_session=" + cookie(browser, "ovation_session")).expect(200);
        assertThat(lost.response().headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=");
        assertThat(browser.get("/api/v1/me").header("Set-Cookie")).isEmpty();
    }

    @Test
    void onlyOurPagesSignIn() {
        var email = house.person("Ada").email();
        signIn(email, Map.of("Origin", site.baseUrl())).expect(201);
        signIn(email, Map.of("Origin", house.address().toString())).expect(201);
        for (var other : new String[] {"null", "https://evil.test", "http://localhost.evil.test", "not a url"}) {
            signIn(email, Map.of("Origin", other)).refused(403, "csrf");
        }
    }

    @Test
    void aPersonSeesTheirDevices() {
        var ada = house.person("Ada");
        signIn(
                        ada.email(),
                        Map.of(
                                "User-Agent",
                                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) AppleWebKit/605 Version/17 Safari/605.1"))
                .expect(201);
        var sessions = ada.get("/api/v1/sessions").expect(200);
        assertThat(sessions.text("/items/0/device")).isEqualTo("Safari on Mac");
        assertThat(sessions.flag("/items/0/current")).isFalse();
        assertThat(sessions.text("/items/1/kind")).isEqualTo("token");
        assertThat(sessions.flag("/items/1/current")).isTrue();
        assertThat(sessions.body()).doesNotContain("secret").doesNotContain("hash");
    }

    @Test
    void aDeviceThatSaysNothingOfItselfSignsInToo() {
        var ada = house.person("Ada");
        for (var agent : new String[] {"/", "//", "/ Mozilla", "curl/8.5"}) {
            signIn(ada.email(), Map.of("User-Agent", agent)).expect(201);
        }
        var sessions = ada.get("/api/v1/sessions").expect(200);
        assertThat(sessions.text("/items/0/device")).isEqualTo("curl");
        assertThat(sessions.json("/items/1/device").asString("")).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheHeadersThatGuardABrowser() {
        var reply = house.stranger().get("/api/v1/me");
        assertThat(reply.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("script-src"));
        assertThat(reply.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(reply.header("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(reply.header("Strict-Transport-Security"))
                .as("this site is plain HTTP")
                .isEmpty();
    }
}
