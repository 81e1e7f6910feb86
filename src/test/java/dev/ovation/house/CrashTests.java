package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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

    private static final int PATIENCE_SECONDS = 180;
    private static final long PRICE = 500;
    private static final long SHARE = 400;

    private Installation house;
    private String performer;
    private String plan;

    @BeforeAll
    void open() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "crash")), "data");
        house = Installation.fresh(
                data.toAbsolutePath(),
                "--ovation.demo=true",
                "--ovation.demo-content=accounts",
                "--ovation.auth.rounds=1000");
        performer = token("performer@demo.test", "demo-password");
        plan = client(performer).get("/api/v1/performers/demo").expect(200).text("/plans/0/id");
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
        try (var line = new Socket("localhost", house.address().getPort())) {
            line.getOutputStream().write(patchHead(path, 0, bytes.length));
            line.getOutputStream().write(bytes, 0, half);
            line.getOutputStream().flush();
            waitFor(() -> offset(path) > 0);
            house.kill();
        }
        house.start();

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
        waitFor(() -> client(performer).get("/api/v1/media/" + media).json("/progress").asDouble() > 0.05);
        house.kill();
        waitFor(() -> ProcessHandle.allProcesses()
                .noneMatch(one -> one.info().commandLine().orElse("").contains(house.data() + "/programs/ffmpeg")));
        house.start();

        becomesReady(media);
        assertThat(filesIn(house.data().resolve("scratch"))).isZero();
    }

    @Test
    void aCheckoutIsPaidOnceWhateverMomentItIs() throws Exception {
        var before = earned();
        for (var moment : new int[] {40, 200}) {
            var fan = fan();
            var key = UUID.randomUUID().toString();
            var begun = new Thread(() -> quietly(() -> subscribe(fan, key)));
            begun.start();
            Thread.sleep(moment);
            house.kill();
            begun.join();
            house.start();

            var sale = subscribeAgain(fan, key);
            var checkout = sale.text("/payment/checkoutUrl").replaceFirst(".*/", "");
            var paying = new Thread(() -> quietly(() -> client(fan)
                    .put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}")));
            paying.start();
            Thread.sleep(moment);
            house.kill();
            paying.join();
            house.start();
            client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}"); // pressed again

            var payment = sale.text("/payment/id");
            waitFor(() -> client(fan).get("/api/v1/payments/" + payment).text("/state").equals("captured"));
            assertThat(client(fan).get("/api/v1/payments").expect(200).json("/items")).hasSize(1);
            assertThat(client(fan).get("/api/v1/subscriptions/" + sale.text("/id")).text("/state")).isEqualTo("active");
        }
        assertThat(earned() - before).isEqualTo(2 * SHARE);
    }

    @Test
    void aRenewalIsPaidOnce() throws Exception {
        var fan = fan();
        var sale = subscribe(fan, UUID.randomUUID().toString()).expect(201);
        var checkout = sale.text("/payment/checkoutUrl").replaceFirst(".*/", "");
        client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}").expect(200);
        waitFor(() -> paid(fan) == 1);

        var month = new Thread(() -> quietly(() -> advance("P32D")));
        month.start();
        Thread.sleep(400);
        house.kill();
        month.join();
        house.start();
        while (!client(fan).get("/api/v1/subscriptions/" + sale.text("/id")).text("/currentPeriodEnd")
                .isBlank() && paid(fan) < 2) {
            advance("P5D");
        }
        advance("PT1H");
        assertThat(paid(fan)).isEqualTo(2);
        assertThat(client(fan).get("/api/v1/payments").json("/items")).hasSize(2);
    }

    private Reply subscribe(String fan, String key) {
        return client(fan).send("POST", "/api/v1/subscriptions", "{\"planId\": \"" + plan + "\"}",
                Map.of("Idempotency-Key", key));
    }

    /** As clients do: for some seconds the key may belong to the command that was killed. */
    private Reply subscribeAgain(String fan, String key) {
        waitFor(() -> subscribe(fan, key).status() != 409);
        return subscribe(fan, key).expect(201);
    }

    private long paid(String fan) {
        return client(fan).get("/api/v1/payments").expect(200).json("/items").valueStream()
                .filter(payment -> payment.path("state").asString().equals("captured")
                        && payment.at("/amount/amount").asLong() == PRICE)
                .count();
    }

    private void advance(String by) {
        new Browser(house.address()).put("/dev/clock", "{\"advance\": \"" + by + "\"}").expect(200);
    }

    /** Of the performer, cleared or not. */
    private long earned() {
        var balance = client(performer).get("/api/v1/me/balance").expect(200);
        return balance.number("/available/amount")
                + balance.json("/pending").valueStream().mapToLong(row -> row.at("/amount/amount").asLong()).sum();
    }

    private void becomesReady(String media) {
        waitFor(() -> client(performer).get("/api/v1/media/" + media).text("/state").equals("ready"));
    }

    private Reply upload(int length) {
        var name = Base64.getEncoder().encodeToString("clip.mp4".getBytes(StandardCharsets.UTF_8));
        var purpose = Base64.getEncoder().encodeToString("post".getBytes(StandardCharsets.UTF_8));
        return client(performer)
                .send("POST", "/api/v1/uploads", null, Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Length", "" + length,
                        "Upload-Metadata", "filename " + name + ",purpose " + purpose))
                .expect(201);
    }

    private long offset(String path) {
        var head = client(performer).send("HEAD", path, null, Map.of("Tus-Resumable", "1.0.0"));
        return head.header("Upload-Offset").map(Long::parseLong).orElse(0L);
    }

    private String patch(String path, long offset, byte[] bytes) throws IOException {
        try (var line = new Socket("localhost", house.address().getPort())) {
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
        new Browser(house.address())
                .post("/api/v1/accounts", """
                        {"email": "%s", "password": "long enough", "displayName": "Fan", "acceptedTerms": true}"""
                        .formatted(email))
                .expect(201);
        return token(email, "long enough");
    }

    private String token(String email, String password) {
        return new Browser(house.address())
                .post("/api/v1/tokens", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password))
                .expect(201)
                .text("/token");
    }

    private Browser client(String token) {
        return new Browser(house.address()).bearer(token);
    }

    private static long filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | AssertionError cutOff) {
            // the application was killed under it: that is the point
        }
    }

    private static void waitFor(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
