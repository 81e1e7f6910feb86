package dev.ovation.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sign-up, sign-in and what follows, as clients see it. */
@HouseTest
class SignInTests {

    private final House house;
    private final String email = UUID.randomUUID() + "@example.test";

    SignInTests(House house) {
        this.house = house;
    }

    private String account(String password) {
        return """
                {"email": "%s", "password": "%s", "displayName": "Ada", "acceptedTerms": true}""".formatted(email, password);
    }

    private String credentials(String password) {
        return """
                {"email": "%s", "password": "%s"}""".formatted(email, password);
    }

    @Test
    void signsUpAndInByCookieAndOut() {
        var browser = house.stranger();
        browser.post("/api/v1/accounts", account("long enough")).expect(201);
        browser.signIn(email, "long enough");
        assertThat(browser.get("/api/v1/me").expect(200).text("/email")).isEqualTo(email);
        browser.delete("/api/v1/sessions/current").expect(204);
        browser.get("/api/v1/me").refused(401, "not_signed_in");
    }

    @Test
    @DisplayName("viggio 1: twenty parallel equal sign-ups make one account")
    void twentyEqualSignUpsMakeOneAccount() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = threads
                    .invokeAll(IntStream.range(0, 20)
                            .<Callable<Integer>>mapToObj(_ -> () -> house.stranger()
                                    .post("/api/v1/accounts", account("long enough"))
                                    .status())
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(codes).containsOnlyOnce(201);
            assertThat(codes).filteredOn(code -> code != 201).containsOnly(409);
        }
    }

    @Test
    @DisplayName("viggio 2: an unknown address and a wrong password get the same answer")
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() {
        house.stranger().post("/api/v1/accounts", account("long enough")).expect(201);
        var wrong = house.stranger().post("/api/v1/sessions", credentials("something else"));
        var unknown = house.stranger().post("/api/v1/sessions", """
                {"email": "nobody.%s", "password": "something else"}""".formatted(email));
        wrong.refused(401, "wrong_credentials");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    @DisplayName("viggio 2: repeated failures end in a 429 that says when to come back")
    void repeatedFailuresAreSlowedDownEvenForTheRightPassword() {
        house.stranger().post("/api/v1/accounts", account("long enough")).expect(201);
        for (int i = 0; i < 8; i++) {
            house.stranger().post("/api/v1/sessions", credentials("wrong " + i)).expect(401);
        }
        var refused = house.stranger().post("/api/v1/sessions", credentials("long enough"));
        refused.refused(429, "too_many_requests");
        assertThat(refused.header("Retry-After")).isPresent();
        house.advance(java.time.Duration.ofMinutes(10));
        house.stranger().post("/api/v1/sessions", credentials("long enough")).expect(201);
    }

    @Test
    void anUnsafeCallWithACookieNeedsTheTokenOfOurPages() {
        house.stranger().post("/api/v1/accounts", account("long enough")).expect(201);
        var browser = house.stranger().signIn(email, "long enough");
        browser.send("PATCH", "/api/v1/me", "{\"displayName\": \"Eve\"}", Map.of("X-XSRF-TOKEN", "guessed"))
                .refused(403, "csrf");
        browser.patch("/api/v1/me", "{\"displayName\": \"Eva\"}").expect(200);
    }

    @Test
    void anotherSitesPageCannotSignItsVisitorIn() {
        house.stranger().post("/api/v1/accounts", account("long enough")).expect(201);
        house.stranger()
                .send("POST", "/api/v1/sessions", credentials("long enough"), Map.of("Origin", "https://evil.test"))
                .refused(403, "csrf");
    }

    @Test
    void unknownFieldsAreRefusedByName() {
        house.stranger()
                .post("/api/v1/sessions", "{\"email\": \"a@b.test\", \"password\": \"x\", \"admin\": true}")
                .invalid("admin");
    }

    @Test
    @DisplayName("viggio 2: a suspended account gets no session")
    void aSuspendedAccountIsSignedOutAtOnceAndRefused() {
        var ada = house.person("Ada");
        var moderator = house.moderator();
        moderator
                .put("/api/v1/staff/accounts/" + ada.account() + "/suspension", "{\"reason\": \"Spam\"}")
                .expect(204);
        ada.get("/api/v1/me").refused(401, "not_signed_in");
        house.stranger()
                .post(
                        "/api/v1/tokens",
                        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(ada.email(), House.PASSWORD))
                .refused(403, "account_suspended");
    }

    @Test
    @DisplayName("viggio 4: a changed password ends every other session")
    void aChangedPasswordEndsOtherSessions() {
        var ada = house.person("Ada");
        var other = house.stranger().signIn(ada.email(), House.PASSWORD);
        ada.put("/api/v1/me/password", "{\"current\": \"%s\", \"new\": \"another long one\"}".formatted(House.PASSWORD))
                .expect(204);
        ada.get("/api/v1/me").expect(200);
        other.get("/api/v1/me").refused(401, "not_signed_in");
        house.stranger().signIn(ada.email(), "another long one");
    }

    @Test
    void ownSessionsAreListedAndEnded() {
        var ada = house.person("Ada");
        var other = house.stranger().signIn(ada.email(), House.PASSWORD);
        var sessions = ada.get("/api/v1/sessions").expect(200);
        assertThat(sessions.json("/items")).hasSize(2);
        assertThat(sessions.text("/items/0/kind")).isEqualTo("session");
        ada.delete("/api/v1/sessions/" + sessions.text("/items/0/id")).expect(204);
        other.get("/api/v1/me").refused(401, "not_signed_in");
        house.person("Bob")
                .delete("/api/v1/sessions/" + sessions.text("/items/1/id"))
                .refused(404, "not_found");
    }
}
