package dev.ovation.house;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The application is killed (-9) while a video and its money change hands, and started again over the same data: the
 * video is delivered once and the money taken once. The video is a real one, uploaded and marked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryCrashTests {

    private static final long PRICE = 2_500;
    private static final long SHARE = 2_000;
    private static final String PASSWORD = "long enough";

    private MortalHouse house;
    private String performer;

    @BeforeAll
    void open() throws Exception {
        house = MortalHouse.open("delivery");
        performer = house.token("performer@demo.test", "demo-password");
        house.client(performer)
                .put("/api/v1/me/shoutout-offer", """
                        {"available": true, "price": {"amount": %d, "currency": "USD"}, "deliveryDays": 5}"""
                        .formatted(PRICE))
                .expect(200);
    }

    @AfterAll
    void close() throws Exception {
        house.close();
    }

    @Test
    @DisplayName("viggio 20, 33: killed between the video, the capture, its answer and our note of it")
    void whateverMomentItIs() throws Exception {
        var before = house.earned(performer);
        var video = upload();

        var first = new Order();
        handIn(first.id, video);
        waitFor(() -> house.client(performer).get("/api/v1/media/" + video).text("/state").equals("ready"));
        house.die(); // the letter may be read, the capture asked, or all be done
        first.isDeliveredOnce();

        var second = new Order();
        house.faults("{\"notices\": \"never\", \"lostCalls\": 1}");
        handIn(second.id, video);
        waitFor(() -> house.hasHappened("lostCalls"));
        house.die(); // the question is stored, the gateway has not heard it
        house.faults("{}");
        second.isDeliveredOnce();

        var third = new Order();
        house.faults("{\"notices\": \"never\", \"silentCalls\": 1}");
        handIn(third.id, video);
        waitFor(() -> house.hasHappened("silentCalls"));
        house.die(); // the gateway has taken it, and nobody knows
        house.faults("{}");
        third.isDeliveredOnce();

        assertThat(house.earned(performer) - before).isEqualTo(3 * SHARE);
    }

    /** One paid order of a new fan. */
    private final class Order {

        private final String email = UUID.randomUUID() + "@example.test";
        private final String fan;
        private final String id;

        Order() {
            house.stranger()
                    .post("/api/v1/accounts", """
                            {"email": "%s", "password": "%s", "displayName": "Fan", "acceptedTerms": true}"""
                            .formatted(email, PASSWORD))
                    .expect(201);
            fan = house.token(email, PASSWORD);
            var placed = Orders.place(house.client(fan), Orders.wish("demo", PRICE, ""), UUID.randomUUID().toString())
                    .expect(201);
            id = placed.text("/id");
            var checkout = placed.text("/payment/checkoutUrl").replaceFirst(".*/", "");
            house.client(fan).put("/api/v1/sandbox/checkouts/" + checkout, "{\"outcome\": \"paid\"}").expect(200);
            waitFor(() -> Orders.state(house.client(fan), id).equals("open"));
        }

        void isDeliveredOnce() {
            var site = house.stranger();
            waitFor(() -> {
                house.advance("PT30S");
                return Orders.state(house.client(fan), id).equals("delivered");
            });
            var order = Orders.look(house.client(fan), id);
            assertThat(order.text("/payment/state")).isEqualTo("captured");
            assertThat(order.json("/timeline").valueStream().map(step -> step.path("step").asString()))
                    .containsOnlyOnce("uploaded", "captured", "delivered");
            var mails = site.get("/dev/mails?to=" + email).json("/items").valueStream()
                    .filter(mail -> mail.path("subject").asString().contains("is ready"));
            assertThat(mails).hasSize(1);
            isThereToKeep(site, order.text("/link"));
        }

        private void isThereToKeep(Browser site, String link) {
            var page = site.get("/api/v1/shoutouts/by-token/" + link.substring("/s/".length())).expect(200);
            assertThat(page.text("/video/hls")).endsWith("master.m3u8");
            var download = site.get(page.text("/download")).expect(200);
            assertThat(download.header("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("for-theo-from-demo-performer.mp4"));
        }
    }

    private String upload() throws Exception {
        var bytes = Files.readAllBytes(Clip.of(6));
        var created = house.client(performer)
                .send("POST", "/api/v1/uploads", null, Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Length", "" + bytes.length,
                        "Upload-Metadata", "filename " + base64("clip.mp4") + ",purpose " + base64("shoutout")))
                .expect(201);
        var patch = HttpRequest.newBuilder(house.installation().address().resolve(created.header("Location").orElseThrow()))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes))
                .header("Authorization", "Bearer " + performer)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .build();
        house.client(performer).send(patch).expect(204);
        return created.header("Media-Id").orElseThrow();
    }

    private void handIn(String order, String video) {
        house.client(performer)
                .put("/api/v1/shoutouts/" + order + "/delivery", "{\"mediaId\": \"" + video + "\"}")
                .expect(202);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
