package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.AotDetector;
import org.springframework.util.ClassUtils;

/**
 * The context that the build prepared as code, which is what an operator starts: it has every call that a context has
 * which finds its parts itself, and a start's settings still decide what belongs to it.
 */
class PreparedContextTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void theBuildPreparedItAndTestsInThisProcessDoWithoutIt() {
        assertThat(ClassUtils.isPresent("dev.ovation.Ovation__ApplicationContextInitializer", null)).isTrue();
        assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
    }

    @Test
    void servesTheVeryCallsOfTheOtherContextAndNoDemo() throws Exception {
        try (var site = Installation.fresh(data)) {
            var described = get(site.address().resolve("/api/v1/openapi.json"));
            assertThat(described.body().stripTrailing() + "\n").isEqualTo(Files.readString(Path.of("web/openapi.json")));
            assertThat(signIn(site.address()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void opensADemoWhereASettingAsksForIt() throws Exception {
        try (var site = Installation.fresh(data, "--ovation.demo=true", "--ovation.demo-content=accounts")) {
            assertThat(signIn(site.address()).statusCode()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(URI site) throws Exception {
        var request = HttpRequest.newBuilder(site.resolve("/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"email\":\"fan@demo.test\",\"password\":\"demo-password\"}"))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
