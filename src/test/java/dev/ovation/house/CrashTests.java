package dev.ovation.house;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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

    private static final long PRICE = 500;
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

    @Test
    void aCheckoutIsPaidOnceWhateverMomentItIs() throws Exception {
        var before = house.earned(performer);
        for (var moment : new int[] {40, 200}) {
            var fan = fan();
            var key = UUID.randomUUID().toString();
            house.dieDuring(() -> subscribe(fan, key), moment);

            var sale = subscribeAgain(fan, key);
            var checkout = sale.text("/payment/checkoutUrl").replaceFirst(".*/", "");
            house.dieDuring(
                    () -> house.client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}"),
                    moment);
            house.client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}"); // pressed again

            var payment = sale.text("/payment/id");
            waitFor(() -> house.client(fan).get("/api/v1/payments/" + payment).text("/state").equals("captured"));
            assertThat(house.client(fan).get("/api/v1/payments").expect(200).json("/items")).hasSize(1);
            assertThat(house.client(fan).get("/api/v1/subscriptions/" + sale.text("/id")).text("/state")).isEqualTo("active");
        }
        assertThat(house.earned(performer) - before).isEqualTo(2 * SHARE);
    }

    @Test
    void aRenewalIsPaidOnce() throws Exception {
        var fan = fan();
        var sale = subscribe(fan, UUID.randomUUID().toString()).expect(201);
        var checkout = sale.text("/payment/checkoutUrl").replaceFirst(".*/", "");
        house.client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}").expect(200);
        waitFor(() -> paid(fan) == 1);

        house.dieDuring(() -> house.advance("P32D"), 400);
        while (!house.client(fan).get("/api/v1/subscriptions/" + sale.text("/id")).text("/currentPeriodEnd")
                .isBlank() && paid(fan) < 2) {
            house.advance("P5D");
        }
        house.advance("PT1H");
        assertThat(paid(fan)).isEqualTo(2);
        assertThat(house.client(fan).get("/api/v1/payments").json("/items")).hasSize(2);
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

    private long paid(String fan) {
        return house.client(fan).get("/api/v1/payments").expect(200).json("/items").valueStream()
                .filter(payment -> payment.path("state").asString().equals("captured")
                        && payment.at("/amount/amount").asLong() == PRICE)
                .count();
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
