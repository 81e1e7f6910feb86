package dev.ovation.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Person;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.ffmpeg.Samples;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** tus 1.0, word by word, and what happens when a line is cut. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class UploadTests {

    private static final byte[] BYTES = bytes(300_000);

    private final House house;
    private final MediaKit kit;
    private final Samples samples;

    private Person anna;
    private TusClient tus;

    UploadTests(House house, MediaKit kit, Samples samples) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
    }

    @BeforeEach
    void annaSignsIn() {
        anna = house.person("Anna");
        tus = new TusClient(house, anna);
    }

    @Test
    void saysWhatItSpeaks() {
        var abilities = house.stranger().send("OPTIONS", "/api/v1/uploads", null, Map.of()).expect(204);
        assertThat(abilities.header("Tus-Version")).contains("1.0.0");
        assertThat(abilities.header("Tus-Resumable")).contains("1.0.0");
        assertThat(abilities.header("Tus-Extension"))
                .contains("creation,creation-with-upload,termination,checksum,expiration");
        assertThat(abilities.header("Tus-Max-Size")).contains(Long.toString(4L << 30));
        assertThat(abilities.header("Tus-Checksum-Algorithm")).contains("sha1,sha256,md5");
    }

    @Test
    void aPictureGoesAllTheWay() throws Exception {
        var picture = Files.readAllBytes(samples.picture("p.jpg", "640x360"));
        var created = tus.create(picture.length, "image/jpeg").expect(201);
        var location = created.header("Location").orElseThrow();
        var id = created.header("Media-Id").orElseThrow();
        assertThat(location).isEqualTo("/api/v1/uploads/" + id);
        assertThat(created.header("Upload-Expires")).isPresent();
        assertThat(anna.get("/api/v1/media/" + id).expect(200).text("/state")).isEqualTo("uploading");

        tus.patch(location, 0, Arrays.copyOf(picture, 1000)).expect(204);
        assertThat(tus.offset(location)).isEqualTo(1000);
        var done = tus.patch(location, 1000, Arrays.copyOfRange(picture, 1000, picture.length)).expect(204);
        assertThat(done.header("Upload-Offset")).contains(Integer.toString(picture.length));
        assertThat(anna.get("/api/v1/media/" + id).text("/state")).isIn("processing", "ready");

        assertThat(kit.described(kit.settled(MediaId.of(id)))).isEqualTo("photo 640x360");
        var ready = anna.get("/api/v1/media/" + id).expect(200);
        assertThat(ready.json("/progress").asDouble()).isEqualTo(1);
        assertThat(ready.text("/view/image/small")).startsWith("/m/");
        assertThat(anna.get("/api/v1/me/media?state=ready").text("/items/0/id")).isEqualTo(id);
    }

    @Test
    void bytesMayComeWithTheCreation() {
        var created = tus.send(
                "POST",
                "/api/v1/uploads",
                Map.of("Upload-Length", "5000", "Content-Type", TusClient.BYTES),
                Arrays.copyOf(BYTES, 2000));
        assertThat(created.expect(201).header("Upload-Offset")).contains("2000");
        assertThat(tus.offset(created.header("Location").orElseThrow())).isEqualTo(2000);
    }

    @Test
    void whatArrivedBeforeACutIsKept() throws Exception {
        var location = tus.created(BYTES.length);
        try (var line = tus.begun(location, 0, BYTES.length, Arrays.copyOf(BYTES, 150_000))) {
            arrived(location, 150_000);
            line.setSoLinger(true, 0);
        }
        assertThat(tus.offset(location)).isEqualTo(150_000);
        tus.patch(location, 150_000, Arrays.copyOfRange(BYTES, 150_000, BYTES.length)).expect(204);
        assertThat(Files.readAllBytes(original(location))).isEqualTo(BYTES);
    }

    @Test
    void aLineThatHangsDoesNotKeepItsOwnerFromGoingOn() throws Exception {
        var location = tus.created(BYTES.length);
        try (var hanging = tus.begun(location, 0, BYTES.length, Arrays.copyOf(BYTES, 100_000))) {
            arrived(location, 100_000);
            tus.patch(location, 100_000, Arrays.copyOfRange(BYTES, 100_000, BYTES.length)).expect(204);
            hanging.getOutputStream().write(new byte[50_000]);
            hanging.getOutputStream().flush();
            assertThat(new String(hanging.getInputStream().readNBytes(12))).isEqualTo("HTTP/1.1 409");
        }
        assertThat(Files.readAllBytes(original(location))).isEqualTo(BYTES);
    }

    @Test
    void ofTwoThatBringTheSameBytesOneWins() throws Exception {
        var location = tus.created(BYTES.length);
        Callable<Integer> bring = () -> tus.patch(location, 0, BYTES).status();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit(bring);
            var second = both.submit(bring);
            assertThat(java.util.List.of(first.get(), second.get())).containsExactlyInAnyOrder(204, 409);
        }
        assertThat(Files.readAllBytes(original(location))).isEqualTo(BYTES);
    }

    @Test
    void bytesThatChangedOnTheirWayAreThrownAway() throws Exception {
        var location = tus.created(BYTES.length);
        var part = Arrays.copyOf(BYTES, 1000);
        var sum = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(part));

        tus.patch(location, 0, bytes(999), Map.of("Upload-Checksum", "sha256 " + sum))
                .refused(460, "checksum_mismatch");
        assertThat(tus.offset(location)).isZero();
        tus.patch(location, 0, part, Map.of("Upload-Checksum", "crc32 " + sum)).refused(400, "bad_checksum");

        tus.patch(location, 0, part, Map.of("Upload-Checksum", "sha256 " + sum)).expect(204);
        assertThat(tus.offset(location)).isEqualTo(1000);
        assertThat(Files.readAllBytes(original(location))).isEqualTo(part);
    }

    @Test
    void refusesWithItsReason() {
        var location = tus.created(1000);
        tus.patch(location, 5, new byte[10]).refused(409, "upload_offset_conflict");
        tus.patch(location, 0, new byte[1001]).refused(413, "upload_past_its_end");
        tus.send("PATCH", location, Map.of("Upload-Offset", "0", "Content-Type", "text/plain"), new byte[10])
                .refused(415, "unsupported_type");
        tus.send("PATCH", location, Map.of("Tus-Resumable", "0.2.2", "Content-Type", TusClient.BYTES), new byte[10])
                .refused(412, "unsupported_upload_version");
        tus.send("POST", "/api/v1/uploads", Map.of()).refused(400, "bad_upload_header");
        var tooLarge = tus.create((4L << 30) + 1, "video/mp4").refused(413, "upload_too_large");
        assertThat(tooLarge.number("/limit/bytes")).isEqualTo(4L << 30);
        assertThat(tooLarge.header("Tus-Resumable")).contains("1.0.0");
        tus.patch(location, 0, new byte[1000]).expect(204);
        tus.patch(location, 1000, new byte[1]).refused(409, "upload_complete");
    }

    @Test
    void anEmptyFileIsCompleteAtOnceAndNoMedia() throws Exception {
        var created = tus.create(0, "video/mp4").expect(201);
        assertThat(created.header("Upload-Offset")).contains("0");
        var location = created.header("Location").orElseThrow();
        kit.settled(MediaId.of(id(location)));
        var medium = anna.get("/api/v1/media/" + id(location)).expect(200);
        assertThat(medium.text("/failure/code")).isEqualTo("not_media");
        assertThat(tus.offset(location)).isZero();
    }

    @Test
    void isForItsOwnerOnly() {
        var location = tus.created(1000);
        var other = new TusClient(house, house.person("Boris"));
        assertThat(other.head(location).status()).isEqualTo(404);
        assertThat(other.patch(location, 0, new byte[10]).status()).isEqualTo(404);
        assertThat(other.send("DELETE", location, Map.of()).status()).isEqualTo(404);
        assertThat(house.stranger().get("/api/v1/media/" + id(location)).status()).isEqualTo(401);
        var staff = house.moderator().get("/api/v1/media/" + id(location)).expect(200);
        assertThat(staff.number("/bytes")).isEqualTo(1000);
    }

    @Test
    void canBeCancelledAndLeavesNothing() throws Exception {
        var location = tus.created(1000);
        tus.patch(location, 0, new byte[500]).expect(204);
        var file = original(location);
        tus.send("DELETE", location, Map.of()).expect(204);
        assertThat(tus.head(location).status()).isEqualTo(404);
        house.finish();
        assertThat(file).doesNotExist();
    }

    @Test
    void methodsMayHideBehindPost() {
        var location = tus.created(1000);
        tus.send(
                        "POST",
                        location,
                        Map.of("X-HTTP-Method-Override", "PATCH", "Upload-Offset", "0", "Content-Type", TusClient.BYTES),
                        new byte[400])
                .expect(204);
        assertThat(tus.offset(location)).isEqualTo(400);
    }

    @Test
    void anAccountHasSoManyOpenAndNoMore() {
        for (int i = 0; i < 20; i++) {
            tus.created(10);
        }
        tus.create(10, "video/mp4").refused(429, "too_many_open_uploads");
    }

    @Test
    void isForgottenWhenNobodyGoesOn() throws Exception {
        var location = tus.created(1000);
        tus.patch(location, 0, new byte[500]).expect(204);
        var file = original(location);
        house.advance(Duration.ofHours(23));
        house.advance(Duration.ofMinutes(50)); // it was looked for what is over just now, and is again in half an hour
        house.clock().moveAhead(Duration.ofMinutes(15));
        assertThat(tus.head(location).status()).isEqualTo(410);
        house.advance(Duration.ofHours(1));
        assertThat(tus.head(location).status()).isEqualTo(404);
        assertThat(file).doesNotExist();
    }

    private void arrived(String location, long offset) throws InterruptedException {
        for (int i = 0; i < 3_000 && tus.offset(location) < offset; i++) {
            Thread.sleep(20);
        }
        assertThat(tus.offset(location)).isEqualTo(offset);
    }

    private java.nio.file.Path original(String location) {
        return kit.original(MediaId.of(id(location)));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
