package dev.ovation.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.MediaLibrary;
import dev.ovation.media.MediaView;
import dev.ovation.media.Sight;
import dev.ovation.media.ffmpeg.Samples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What a signed address opens, for how long, and everything that it does not. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class DeliveryTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final House house;
    private final MediaKit kit;
    private final Samples samples;
    private final MediaLibrary library;

    private MediaId video;
    private MediaView view;

    DeliveryTests(House house, MediaKit kit, Samples samples, MediaLibrary library) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
        this.library = library;
    }

    @BeforeEach
    void aReadyVideo() throws Exception {
        var file = samples.video("a.mp4", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac");
        video = kit.settled(file).id();
        view = shown(Sight.FULL);
    }

    @Test
    void onePassOpensEveryFileOfTheSet() throws Exception {
        var hls = Objects.requireNonNull(view.hls());
        var root = hls.substring(0, hls.lastIndexOf('/') + 1);
        try (var files = Files.list(kit.renditions(video))) {
            for (var file : files.toList()) {
                var answer = get(root + file.getFileName());
                assertThat(answer.statusCode()).as(file.toString()).isEqualTo(200);
                assertThat(answer.body()).as(file.toString()).isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(new String(get(hls).body())).doesNotContain("/");
        assertThat(get(Objects.requireNonNull(view.timeline())).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/vtt"));
    }

    @Test
    void aLockedViewHoldsThePreviewOnlyAndItsPassOpensNothingElse() throws Exception {
        var locked = shown(Sight.PREVIEW);

        assertThat(locked.poster()).isNull();
        assertThat(locked.hls()).isNull();
        assertThat(locked.mp4()).isNull();
        assertThat(locked.timeline()).isNull();
        assertThat(get(locked.preview()).statusCode()).isEqualTo(200);
        for (var name : new String[] {"video.mp4", "master.m3u8", "poster.jpg", "timeline.jpg", "360p-0.m4s", ""}) {
            refused(locked.preview().replace("preview.webp", name));
        }
    }

    @Test
    void everyPartOfAPassIsSealed() throws Exception {
        var mp4 = Objects.requireNonNull(view.mp4());
        for (int i = "/m/".length(); i < mp4.lastIndexOf('/'); i += 3) {
            var other = mp4.charAt(i) == 'A' ? 'B' : 'A';
            refused(mp4.substring(0, i) + other + mp4.substring(i + 1));
        }
        refused("/m/video.mp4");
        refused("/m/x/video.mp4");
        refused("/m/");
    }

    @Test
    void nothingLeadsOutOfTheSet() throws Exception {
        var mp4 = Objects.requireNonNull(view.mp4());
        for (var name : new String[] {
            "%2e%2e/secret", "..%2fvideo.mp4", "a/video.mp4", "video.mp4/", ".mp4", "none.mp4", "video.mp4%00", "VIDEO.MP4"
        }) {
            assertThat(get(mp4.replace("video.mp4", name)).statusCode()).as(name).isIn(400, 403, 404);
        }
    }

    @Test
    void sendsPartsAsPlayersAskForThem() throws Exception {
        var mp4 = Objects.requireNonNull(view.mp4());
        var whole = Files.readAllBytes(kit.renditions(video).resolve("video.mp4"));

        var part = get(mp4, Map.of("Range", "bytes=100-199"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 100-199/" + whole.length);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 100, 200));

        var large = get(mp4, Map.of("Range", "bytes=1000-"));
        assertThat(large.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 1000, whole.length));

        var beyond = get(mp4, Map.of("Range", "bytes=" + whole.length + "-"));
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + whole.length);
    }

    @Test
    @DisplayName("viggio 33: a download has a name that people read, and byte ranges are answered there, too")
    void aDownloadHasAReadableNameAndComesInPartsToo() throws Exception {
        var address = library.download(view, "for Zoë from Bo\r\nX: y");
        var whole = Files.readAllBytes(kit.renditions(video).resolve("video.mp4"));

        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(whole);
        assertThat(answer.headers().firstValue("X")).isEmpty();
        assertThat(answer.headers().allValues("Content-Disposition")).containsExactly(
                "attachment; filename=\"for-Zoe-from-Bo-X-y.mp4\"; filename*=UTF-8''for-Zo%C3%AB-from-Bo-X-y.mp4");

        var part = get(address, Map.of("Range", "bytes=100-199"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 100, 200));
        assertThat(part.headers().firstValue("Content-Disposition")).isPresent();

        refused(address.replace("video.mp4", "poster.jpg"));
        refused(address.replace("video.mp4", "master.m3u8"));
        assertThat(get(Objects.requireNonNull(view.mp4())).headers().firstValue("Content-Disposition")).isEmpty();
        house.clock().moveAhead(Duration.ofMinutes(66));
        refused(address);
    }

    @Test
    void mayBeKeptByABrowserAndByNobodyElse() throws Exception {
        // Views are signed to steps of five minutes: the two that are compared lie within one.
        house.clock().moveAhead(Duration.ofSeconds(301 - house.clock().instant().getEpochSecond() % 300));
        var mp4 = Objects.requireNonNull(shown(Sight.FULL).mp4());
        var first = get(mp4);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValueSatisfying(control -> {
            assertThat(control).startsWith("private, max-age=").endsWith(", immutable");
        });
        assertThat(get(mp4, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(304);
        assertThat(get(mp4, Map.of("Range", "bytes=0-1", "If-Range", "\"old\"")).statusCode()).isEqualTo(200);
        assertThat(shown(Sight.FULL).mp4()).as("stable for a while").isEqualTo(mp4);
    }

    @Test
    void answersHeadAndNoOtherMethod() throws Exception {
        var mp4 = URI.create(house.address() + Objects.requireNonNull(view.mp4()));
        var head = send(HttpRequest.newBuilder(mp4).HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
        assertThat(send(HttpRequest.newBuilder(mp4).DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void isOverWhenItsTimeIs() throws Exception {
        var mp4 = Objects.requireNonNull(view.mp4());
        assertThat(get(mp4).statusCode()).isEqualTo(200);

        house.clock().moveAhead(Duration.ofMinutes(59));
        assertThat(get(mp4).statusCode()).isEqualTo(200);

        house.clock().moveAhead(Duration.ofMinutes(7));
        refused(mp4);
        assertThat(get(Objects.requireNonNull(shown(Sight.FULL).mp4())).statusCode()).isEqualTo(200);
    }

    private MediaView shown(Sight sight) {
        return Objects.requireNonNull(library.views(Map.of(video, sight)).get(video));
    }

    private void refused(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(403);
        assertThat(new String(answer.body())).contains("\"code\":\"address_refused\"");
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return get(path, Map.of());
    }

    private HttpResponse<byte[]> get(String path, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.address() + path));
        headers.forEach(request::header);
        return send(request);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
