package dev.ovation.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.HouseTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

    /** A busy machine takes longer, but computes no more. */
    private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <ada.lovelace+x@letters.example>: User unknown",
                "Key (email)=(ada.lovelace@letters.example) already exists",
                "/api/v1/staff/accounts?q=ada.lovelace@letters.example",
                "grüße.lovelace@müller.letters.example, and others",
                "{\"email\":\"ada.lovelace@letters.example\"}",
            })
    void takesAddressesOutOfAnyLine(String line) {
        assertThat(Redaction.of(line)).doesNotContain("lovelace", "letters", "example").contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.ovation.Foo@1b2c3d4", "Message-ID <0190-7@ovation>", "a @ b.c", "@Component.x", "x@"})
    void leavesWhatIsNoAddress(String line) {
        assertThat(Redaction.of(line)).isEqualTo(line);
    }

    @Test
    void aLongLineCostsLittle() {
        var long_ = "x".repeat(200_000) + " @";
        var begun = THIS_THREAD.getCurrentThreadCpuTime();
        assertThat(Redaction.of(long_)).isEqualTo(long_);
        assertThat(Duration.ofNanos(THIS_THREAD.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void theLogItselfHidesAddresses(CapturedOutput output) {
        LoggerFactory.getLogger(RedactionTests.class)
                .error("To {}", "ada@letters.example", new IllegalStateException("<eve@letters.example> is unknown"));
        assertThat(output).contains("To ***", "<***> is unknown").doesNotContain("letters.example");
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
