package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every route answers to requests that are wrong before any module sees them. */
@HouseTest
class ProblemTests {

    private static final String SESSIONS = "/api/v1/sessions";

    private final House house;

    ProblemTests(House house) {
        this.house = house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"email\": }", "{} {}", "\u0000", "[]", "\"text\""})
    void whatIsNoJsonObjectIsUnreadable(String body) {
        house.stranger().post(SESSIONS, body).refused(400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\": 1}", "{\"email\": {}}"})
    void jsonOfAnotherFormIsRefusedByField(String body) {
        house.stranger().post(SESSIONS, body).refused(422, "invalid_fields");
    }

    @Test
    void aLargeBodyIsRefusedWithItsLimit() {
        var large = "{\"email\": \"%s\"}".formatted("a".repeat(Limits.BODY_BYTES));
        var refused = house.stranger().post(SESSIONS, large);
        refused.refused(413, "body_too_large");
        assertThat(refused.number("/limit/bytes")).isEqualTo(Limits.BODY_BYTES);
    }

    @Test
    void aLargeBodyThatDoesNotSayHowLargeIsRefusedToo() {
        var piece = "a".repeat(1024).getBytes();
        var request = HttpRequest.newBuilder(house.address().resolve(SESSIONS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(
                        Stream.concat(Stream.of("\"".getBytes()), Stream.generate(() -> piece).limit(300))
                                .toList()))
                .build();
        house.stranger().send(request).refused(413, "body_too_large");
    }

    @Test
    void aMethodThatARouteDoesNotHaveIsNamed() {
        var refused = house.stranger().put(SESSIONS, "{}");
        refused.refused(405, "method_not_allowed");
        assertThat(refused.header("Allow")).hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
    }

    @Test
    void anotherTypeThanJsonIsRefused() {
        house.stranger()
                .send("POST", SESSIONS, "email=a", Map.of("Content-Type", "application/x-www-form-urlencoded"))
                .refused(415, "unsupported_type");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        house.stranger().get("/api/v1/nothing").refused(404, "not_found");
        house.moderator().put("/api/v1/staff/accounts/no-id/suspension", "{\"reason\": \"x\"}").refused(404, "not_found");
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemAsWell() {
        house.stranger().get(SESSIONS + "/a%00b").refused(400, "unreadable");
        var german = house.stranger().send("GET", SESSIONS + "/a%2Fb", null, Map.of("Accept-Language", "de"));
        german.refused(400, "unreadable");
        assertThat(german.text("/title")).isEqualTo("Nicht lesbar");
    }

    @Test
    void problemsAreToldInTheLanguageOfTheRequest() {
        var german = house.stranger().send("GET", "/api/v1/me", null, Map.of("Accept-Language", "de-CH, en;q=0.5"));
        german.refused(401, "not_signed_in");
        assertThat(german.text("/title")).isEqualTo("Bitte zuerst anmelden");
        assertThat(german.text("/detail")).isEqualTo("Melde dich an, um das zu tun.");
        var other = house.stranger().send("GET", "/api/v1/me", null, Map.of("Accept-Language", "ja"));
        assertThat(other.text("/detail")).isEqualTo("Sign in to do this.");
    }
}
