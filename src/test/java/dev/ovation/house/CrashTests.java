package dev.ovation.house;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The application is killed (-9) in the middle of what matters and started again over the same data: nothing is lost,
 * nothing happens twice. It runs as a process of its own with its own PostgreSQL.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTests {

    private static final long SHARE = 400;

    private MortalHouse house;
    private String performer;
    private String plan;

    @BeforeAll
    void open() throws Exception {
        house = MortalHouse.open("data");
        performer = house.token("performer@demo.test", "demo-password");
        plan = house.client(performer).get("/api/v1/performers/demo").expect(200).text("/plans/0/id");
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    void anUploadGoesOnWhereItWas() throws Exception {
        var bytes = Files.readAllBytes(Clip.of(6));
        var created = upload(bytes.length);
        var path = created.header("Location").orElseThrow();
        var half = bytes.length / 2;
        try (var line = new Socket("localhost", house.installation().address().getPort())) {
            line.getOutputStream().write(patchHead(path, 0, bytes.length));
            line.getOutputStream().write(bytes, 0, half);
            line.getOutputStream().flush();
            waitFor(() -> offset(path) > 0);
            house.installation().kill();
        }
        house.installation().start();

        var kept = offset(path);
        assertThat(kept).isBetween(1L, (long) half);
        var rest = new byte[bytes.length - (int) kept];
        System.arraycopy(bytes, (int) kept, rest, 0, rest.length);
        assertThat(patch(path, kept, rest)).startsWith("HTTP/1.1 204");
        becomesReady(created.header("Media-Id").orElseThrow());
    }

    @Test
    void aTranscodeIsDoneAgainAndLeavesNothingBehind() throws Exception {
        var bytes = Files.readAllBytes(Clip.of(20));
        var created = upload(bytes.length);
        var media = created.header("Media-Id").orElseThrow();
        assertThat(patch(created.header("Location").orElseThrow(), 0, bytes)).startsWith("HTTP/1.1 204");
        waitFor(() -> house.client(performer).get("/api/v1/media/" + media).json("/progress").asDouble() > 0.05);
        house.installation().kill();
        waitFor(() -> ProcessHandle.allProcesses()
                .noneMatch(one -> one.info().commandLine().orElse("").contains(house.installation().data() + "/programs/ffmpeg")));
        house.installation().start();

        becomesReady(media);
        assertThat(filesIn(house.installation().data().resolve("scratch"))).isZero();
    }

    /** Killed while the gateway's answer is under way, and after the gateway was paid and nobody has told us. */
    @Test
    void aCheckoutIsPaidOnceWhateverMomentItIs() throws Exception {
        var before = house.earned(performer);
        var fan = fan();
        var key = UUID.randomUUID().toString();
        house.faults("{\"notices\": \"never\", \"slowMillis\": 9000}");
        house.dieDuring(() -> subscribe(fan, key), () -> payments(fan).equals(List.of("created")));

        house.faults("{\"notices\": \"never\"}");
        var sale = subscribeAgain(fan, key);
        pay(fan, sale).expect(200);
        assertThat(payments(fan)).containsExactly("requires_action");
        house.die();

        house.faults("{}");
        pay(fan, sale).expect(200); // pressed again
        waitFor(() -> {
            house.advance("PT1M");
            return payments(fan).equals(List.of("captured"));
        });
        assertThat(house.client(fan).get("/api/v1/subscriptions/" + sale.text("/id")).text("/state")).isEqualTo("active");
        assertThat(house.earned(performer) - before).isEqualTo(SHARE);
    }

    @Test
    void aRenewalWhoseAnswerIsUnderWayIsPaidOnce() throws Exception {
        var fan = subscriber();
        house.faults("{\"notices\": \"never\", \"slowMillis\": 9000}");
        house.dieDuring(() -> house.advance("P32D"), () -> payments(fan).equals(List.of("created", "captured")));
        isRenewedOnce(fan);
    }

    @Test
    void aRenewalThatTheGatewayHasNotHeardOfIsPaidOnce() throws Exception {
        var fan = subscriber();
        house.faults("{\"notices\": \"never\", \"lostCalls\": 1000}");
        house.advance("P32D");
        assertThat(payments(fan)).containsExactly("created", "captured");
        house.die();
        isRenewedOnce(fan);
    }

    /** The clock of the dead stood in another month; it is brought there again, day by day. */
    private void isRenewedOnce(String fan) {
        house.faults("{}");
        waitFor(() -> {
            house.advance("P1D");
            return payments(fan).equals(List.of("captured", "captured"));
        });
        house.advance("PT1H");
        assertThat(payments(fan)).containsExactly("captured", "captured");
    }

    private String subscriber() throws Exception {
        var fan = fan();
        pay(fan, subscribe(fan, UUID.randomUUID().toString()).expect(201)).expect(200);
        waitFor(() -> payments(fan).equals(List.of("captured")));
        return fan;
    }

    private Reply pay(String fan, Reply sale) {
        var checkout = sale.text("/payment/checkoutUrl").replaceFirst(".*/", "");
        return house.client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}");
    }

    private Reply subscribe(String fan, String key) {
        return house.client(fan).send("POST", "/api/v1/subscriptions", "{\"planId\": \"" + plan + "\"}",
                Map.of("Idempotency-Key", key));
    }

    /** As clients do: for some seconds the key may belong to the command that was killed. */
    private Reply subscribeAgain(String fan, String key) {
        waitFor(() -> subscribe(fan, key).status() != 409);
        return subscribe(fan, key).expect(201);
    }

    /** The states of the payments of a fan, newest first. */
    private List<String> payments(String fan) {
        return house.client(fan).get("/api/v1/payments").expect(200).json("/items").valueStream()
                .map(payment -> payment.path("state").asString())
                .toList();
    }

    private void becomesReady(String media) {
        waitFor(() -> house.client(performer).get("/api/v1/media/" + media).text("/state").equals("ready"));
    }

    private Reply upload(int length) {
        var name = Base64.getEncoder().encodeToString("clip.mp4".getBytes(StandardCharsets.UTF_8));
        var purpose = Base64.getEncoder().encodeToString("post".getBytes(StandardCharsets.UTF_8));
        return house.client(performer)
                .send("POST", "/api/v1/uploads", null, Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Length", "" + length,
                        "Upload-Metadata", "filename " + name + ",purpose " + purpose))
                .expect(201);
    }

    private long offset(String path) {
        var head = house.client(performer).send("HEAD", path, null, Map.of("Tus-Resumable", "1.0.0"));
        return head.header("Upload-Offset").map(Long::parseLong).orElse(0L);
    }

    private String patch(String path, long offset, byte[] bytes) throws IOException {
        try (var line = new Socket("localhost", house.installation().address().getPort())) {
            line.getOutputStream().write(patchHead(path, offset, bytes.length));
            line.getOutputStream().write(bytes);
            line.getOutputStream().flush();
            var answer = new byte[4096];
            return new String(answer, 0, line.getInputStream().read(answer), StandardCharsets.US_ASCII);
        }
    }

    private byte[] patchHead(String path, long offset, long length) {
        return """
                PATCH %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Tus-Resumable: 1.0.0\r
                Content-Type: application/offset+octet-stream\r
                Upload-Offset: %d\r
                Content-Length: %d\r
                \r
                """.formatted(path, performer, offset, length).getBytes(StandardCharsets.US_ASCII);
    }

    private String fan() {
        var email = UUID.randomUUID() + "@example.test";
        house.stranger()
                .post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Fan", "acceptedTerms": true}"""
                        .formatted(email))
                .expect(201);
        return house.token(email, "long enough");
    }

    private static long filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
