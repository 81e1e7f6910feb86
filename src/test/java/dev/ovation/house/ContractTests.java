package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the tests' own client lets pass of answers, and what it does not. */
class ContractTests {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final String MAILS = """
            {"items": [{"id": "01900000-0000-7000-8000-000000000000", "about": "order", "event": "ShoutoutReady",
              "state": "sent", "tries": 1, "createdAt": "2026-01-02T03:04:05.678Z"}], "next": null}""";

    private static final String LOCKED = """
            {"type": "about:blank", "title": "Locked", "status": 409, "detail": "It is locked.", "code": "locked"}""";

    private final Contract contract =
            new Contract(JsonMapper.shared().readTree(Path.of("web/openapi.json")));

    @Test
    void whatIsDescribedPasses() {
        assertThatCode(() -> hold("GET", "/api/v1/staff/mails", 200, JSON, MAILS)).doesNotThrowAnyException();
        assertThatCode(() -> hold("DELETE", "/api/v1/sessions/current", 204, "", "")).doesNotThrowAnyException();
    }

    @DisplayName("viggio 53: an answer that is not as described fails the test that got it")
    @ParameterizedTest
    @MethodSource("altered")
    void whatIsNotDescribedFails(String change, String with, String said) {
        assertThat(MAILS).contains(change);
        assertThatThrownBy(() -> hold("GET", "/api/v1/staff/mails", 200, JSON, MAILS.replace(change, with)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/v1/staff/mails answers 200")
                .hasMessageContaining(said);
    }

    static Stream<String[]> altered() {
        return Stream.of(
                new String[] {"\"tries\": 1", "\"tries\": 1, \"secret\": 1", "/items/0: property 'secret'"},
                new String[] {", \"next\": null", "", "required property 'next'"},
                new String[] {"\"tries\": 1", "\"tries\": \"1\"", "/items/0/tries"},
                new String[] {"\"tries\": 1", "\"tries\": 1.5", "/items/0/tries"},
                new String[] {"\"tries\": 1", "\"tries\": null", "/items/0/tries"},
                new String[] {"\"next\": null", "\"next\": 7", "/next"},
                new String[] {"\"sent\"", "\"lost\"", "/items/0/state"},
                new String[] {"05.678Z", "05.678", "/items/0/createdAt"},
                new String[] {"01900000-", "", "/items/0/id"},
                new String[] {"}]", "}", "which is no JSON"});
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/staff/mails, 202, which is not described",
        "GET, /api/v1/staff/mails, 302, which is not described",
        "GET, /api/v1/nothing, 200, which is not described",
        "POST, /api/v1/categories, 200, which is not described",
        "DELETE, /api/v1/sessions/current, 204, which has no body",
        "GET, /api/v1/me/data-export/file, 200, its type",
        "GET, /api/v1/staff/mails, 409, its type"
    })
    void statusesRoutesAndTypesThatAreNotDescribedFail(String method, String path, int status, String said) {
        assertThatThrownBy(() -> hold(method, path, status, JSON, MAILS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(said);
    }

    @Test
    void everyNoIsAProblemThatMaySayMore() {
        hold("GET", "/api/v1/staff/mails", 409, PROBLEM, LOCKED);
        hold("GET", "/api/v1/nothing", 409, PROBLEM, LOCKED.replace("{", "{\"until\": \"noon\", "));
        hold("HEAD", "/api/v1/uploads/nothing", 404, "", "");
        assertThatThrownBy(() -> hold("GET", "/api/v1/staff/mails", 409, PROBLEM, LOCKED.replace("code", "kind")))
                .hasMessageContaining("required property 'code'");
        assertThatThrownBy(() -> hold("GET", "/api/v1/staff/mails", 404, PROBLEM, LOCKED))
                .hasMessageContaining("its status");
    }

    @Test
    void fixedWordsOfAPathGoBeforeItsNames() {
        assertThatThrownBy(() -> hold("DELETE", "/api/v1/sessions/current", 204, JSON, MAILS))
                .hasMessageContaining("DELETE /api/v1/sessions/current answers 204");
        assertThatThrownBy(() -> hold("DELETE", "/api/v1/sessions/another", 204, JSON, MAILS))
                .hasMessageContaining("DELETE /api/v1/sessions/{id} answers 204");
    }

    @Test
    void whatWasNeverAnsweredIsKnown() {
        assertThat(contract.neverMet())
                .contains("GET /api/v1/staff/mails 200", "POST /api/v1/shoutouts 201")
                .doesNotContain("DELETE /api/v1/sessions/current 204");
        hold("GET", "/api/v1/staff/mails", 409, PROBLEM, LOCKED);
        assertThat(contract.neverMet()).contains("GET /api/v1/staff/mails 200");
        hold("GET", "/api/v1/staff/mails", 200, JSON, MAILS);
        assertThat(contract.neverMet()).doesNotContain("GET /api/v1/staff/mails 200").isNotEmpty();
    }

    private void hold(String method, String path, int status, String type, String body) {
        contract.hold(method, path, new Contract.Answer(status, type, body.getBytes(StandardCharsets.UTF_8)));
    }
}
