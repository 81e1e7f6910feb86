package dev.ovation.house;

import static dev.ovation.house.MortalHouse.waitFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A process in production mode with the heap of a small server: what it logs, what it takes, and how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SECRET = "S3cretS3cretS3cret";
    private static final long GIB = 1L << 30;
    private static final int KIB = 1024;

    private Installation site;
    private String performer;

    @BeforeAll
    void open() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "crash")), "production");
        // So that every request leaves a line.
        site = Installation.production(
                data.toAbsolutePath(),
                "--logging.level.org.springframework.web.servlet.DispatcherServlet=debug",
                // A test that is slow to read is served to the end as well.
                "--spring.lifecycle.timeout-per-shutdown-phase=2m",
                "--server.tomcat.connection-timeout=2m");
        performer = new Browser(site.address())
                .post("/api/v1/tokens", "{\"email\": \"performer@demo.test\", \"password\": \"demo-password\"}")
                .expect(201)
                .text("/token");
    }

    @AfterAll
    void close() throws Exception {
        site.close();
    }

    @Test
    @Order(1)
    void everyLineIsJsonWithTheIdThatTheAnswerCarriesAndNoSecret() throws Exception {
        var stranger = new Browser(site.address());
        var answer = stranger.send("GET", "/s/" + SECRET + "?token=" + SECRET, null, Map.of("X-Request-Id", "mine"));
        var id = answer.header("X-Request-Id").orElseThrow();
        assertThat(id).isNotEqualTo("mine").hasSizeGreaterThan(16);
        assertThat(stranger.get("/api/v1/categories").header("X-Request-Id")).isPresent().isNotEqualTo(answer.header("X-Request-Id"));

        waitFor(() -> about(id).size() >= 2);
        assertThat(about(id)).allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString()).startsWith("20");
            assertThat(line.at("/log/level").asString()).isEqualTo("DEBUG");
            assertThat(line.at("/log/logger").asString()).endsWith("DispatcherServlet");
        });
        assertThat(about(id)).anySatisfy(line -> assertThat(line.path("message").asString()).contains("/s/***"));
        assertThat(site.output()).noneMatch(line -> line.contains(SECRET));
        assertThat(site.output())
                .filteredOn(line -> !line.startsWith("Ovation is ready at"))
                .allSatisfy(line -> assertThat(JSON.readTree(line).path("message").asString()).isNotEmpty());
    }

    @Test
    @Order(2)
    @EnabledOnOs(OS.LINUX)
    void aGibibyteGoesThroughAndTakesNoMemory() throws Exception {
        var upload = upload(GIB + 1);
        Files.writeString(Path.of("/proc/" + site.process().pid() + "/clear_refs"), "5"); // the peak begins anew
        var before = memory("VmHWM");
        try (var line = line()) {
            line.getOutputStream().write(patch(upload, 0, GIB));
            var zeros = new byte[256 * KIB];
            for (long sent = 0; sent < GIB; sent += zeros.length) {
                line.getOutputStream().write(zeros);
            }
            assertThat(head(line.getInputStream())).startsWith("HTTP/1.1 204").contains("Upload-Offset: " + GIB);
        }
        assertThat(memory("VmHWM") - before).as("KiB more than before").isLessThan(96 * KIB);
        client().send("DELETE", upload, null, Map.of("Tus-Resumable", "1.0.0")).expect(204);
    }

    /** A film on its way out, and the last bytes of an upload on their way in. */
    @Test
    @Order(3)
    void whoIsBeingServedIsServedToTheEndAndNobodyElse() throws Exception {
        var film = film();
        var upload = upload(200_000);
        try (var download = line();
                var incoming = line()) {
            download.getOutputStream().write(("GET " + film + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var body = download.getInputStream();
            var length = Long.parseLong(head(body).replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
            assertThat(length).isEqualTo(64L << 20);
            incoming.getOutputStream().write(patch(upload, 0, 199_999));
            incoming.getOutputStream().write(new byte[100_000]);
            incoming.getOutputStream().flush();
            waitFor(() -> client().send("HEAD", upload, null, Map.of("Tus-Resumable", "1.0.0"))
                    .header("Upload-Offset").equals(java.util.Optional.of("100000")));

            site.process().destroy();
            waitFor(() -> !isOpen());
            assertThatThrownBy(this::line).isInstanceOf(ConnectException.class);
            assertThat(site.process().isAlive()).isTrue();
            incoming.getOutputStream().write(new byte[99_999]);
            assertThat(head(incoming.getInputStream())).startsWith("HTTP/1.1 204").contains("Upload-Offset: 199999");
            assertThat(body.readNBytes((int) length).length).isEqualTo((int) length);
        }
        assertThat(site.stop()).isEqualTo(143);
    }

    private List<JsonNode> about(String id) {
        try {
            return site.output().stream()
                    .filter(line -> line.contains("\"" + id + "\""))
                    .map(JSON::readTree)
                    .filter(line -> line.path("requestId").asString("").equals(id))
                    .toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** In KiB. */
    private long memory(String what) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + site.process().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(what + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    /** The address of a post's film, whose file has been exchanged for one that is larger than any buffer. */
    private String film() throws Exception {
        var bytes = Files.readAllBytes(Clip.of(6));
        var upload = upload(bytes.length);
        try (var line = line()) {
            line.getOutputStream().write(patch(upload, 0, bytes.length));
            line.getOutputStream().write(bytes);
            assertThat(head(line.getInputStream())).startsWith("HTTP/1.1 204");
        }
        var medium = "/api/v1/media/" + upload.replaceFirst(".*/", "");
        waitFor(() -> client().get(medium).expect(200).text("/state").equals("ready"));
        try (var files = Files.walk(site.data().resolve("files"))) {
            for (var file : files.filter(file -> file.endsWith("video.mp4")).toList()) {
                Files.write(file, new byte[64 << 20]);
            }
        }
        return client().get(medium).text("/view/mp4");
    }

    private Browser client() {
        return new Browser(site.address()).bearer(performer);
    }

    private String upload(long length) {
        return client()
                .send("POST", "/api/v1/uploads", null, Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Length", "" + length,
                        "Upload-Metadata", "purpose " + Base64.getEncoder().encodeToString("post".getBytes(StandardCharsets.UTF_8))))
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private byte[] patch(String path, long offset, long length) {
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

    private Socket line() throws IOException {
        return new Socket("localhost", site.address().getPort());
    }

    private boolean isOpen() {
        try (var _ = line()) {
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Status and headers; the body is left where it is. */
    private static String head(InputStream answer) throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith("\r\n\r\n")) {
            var next = answer.read();
            if (next < 0) {
                throw new IOException("Cut off after " + text);
            }
            text.append((char) next);
        }
        return text.toString();
    }
}
