package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, as the published description has it, and what a test expects of it. Paths are JSON pointers. */
public record Reply(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Reply {
        Contract.PUBLISHED.hold(response);
    }

    public int status() {
        return response.statusCode();
    }

    public Reply expect(int status) {
        assertThat(status()).as("%s answered %s", response.request(), body()).isEqualTo(status);
        return this;
    }

    /** A problem with this status and stable code. */
    public Reply refused(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(text("/code")).as(body()).isEqualTo(code);
        return this;
    }

    /** A 422 that names this field. */
    public Reply invalid(String field) {
        refused(422, "invalid_fields");
        assertThat(json().at("/errors").valueStream().map(error -> error.path("field").asString()))
                .as(body())
                .contains(field);
        return this;
    }

    public String text(String pointer) {
        var node = json().at(pointer);
        assertThat(node.isMissingNode() || node.isNull()).as("%s in %s", pointer, body()).isFalse();
        return node.asString();
    }

    public long number(String pointer) {
        return json().at(pointer).asLong();
    }

    public boolean flag(String pointer) {
        return json().at(pointer).asBoolean();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public JsonNode json(String pointer) {
        return json().at(pointer);
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
