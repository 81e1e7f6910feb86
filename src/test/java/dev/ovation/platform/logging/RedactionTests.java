package dev.ovation.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@HouseTest
class RedactionTests {

    private static final String SECRET = "S3cretS3cretS3cret";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer S3cretS3cretS3cret",
                "Cookie: S3cretS3cretS3cret",
                "GET /m/S3cretS3cretS3cret/index.m3u8 failed",
                "/s/S3cretS3cretS3cret",
                "/orders/S3cretS3cretS3cret?x=1",
                "PUT /api/v1/password-resets/S3cretS3cretS3cret",
                "/api/v1/shoutouts/by-token/S3cretS3cretS3cret",
                "https://api.example.test/bot110201543:S3cretS3cretS3cret/sendMessage",
                "X-Sentry-Auth: Sentry sentry_version=7,sentry_key=S3cretS3cretS3cret",
                "https://example.test/confirm?token=S3cretS3cretS3cret&a=b",
            })
    void takesSecretsOutOfAnyLine(String line) {
        assertThat(Redaction.of(line)).doesNotContain(SECRET).contains("***");
    }

    @Test
    void theLogItselfHidesThemWithTheirStackTraces(CapturedOutput output) {
        var log = LoggerFactory.getLogger(RedactionTests.class);
        log.error("Bearer {}", SECRET, new IllegalStateException("GET /m/" + SECRET + "/init.mp4"));
        assertThat(output).contains("Bearer ***", "/m/***/init.mp4").doesNotContain(SECRET);
    }

    @Test
    void noRequestLeavesItsSecretsInTheLog(CapturedOutput output) throws Exception {
        for (var path : new String[] {"/m/" + SECRET + "/x", "/s/" + SECRET, "/api/v1/me?token=" + SECRET}) {
            send(path);
        }
        assertThat(output).doesNotContain(SECRET);
    }

    private void send(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + SECRET)
                .header("Cookie", "session=" + SECRET)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{not json \"" + SECRET + "\""))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
