package dev.ovation.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.media.MediaId;
import dev.ovation.media.MediaKit;
import dev.ovation.media.ffmpeg.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The client that our pages use, run by Node as it comes from its registry; skipped where it is not installed. */
@HouseTest
@Import({MediaKit.class, Samples.class})
class PublicTusClientTests {

    private static final Path MODULES = Path.of("web/node_modules").toAbsolutePath();

    private final House house;
    private final MediaKit kit;
    private final Samples samples;

    PublicTusClientTests(House house, MediaKit kit, Samples samples) {
        this.house = house;
        this.kit = kit;
        this.samples = samples;
    }

    @Test
    void goesOnAfterACut() throws Exception {
        assumeTrue(Files.isDirectory(MODULES.resolve("tus-js-client")), "npm has not installed the client");
        var clip = samples.video("a.mp4", "640x360", 2, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac");
        var anna = house.person("Anna");
        var token = house.stranger()
                .post("/api/v1/tokens", """
                        {"email": "%s", "password": "%s"}""".formatted(anna.email(), House.PASSWORD))
                .expect(201)
                .text("/token");

        var answer = JsonMapper.shared().readTree(node(Map.of(
                "SITE", house.address().toString(),
                "TOKEN", token,
                "FILE", clip.toString(),
                "MODULES", MODULES.toString())));

        assertThat(answer.path("wentOn").asBoolean()).as(answer.toString()).isTrue();
        var url = answer.path("url").asString();
        var id = MediaId.of(url.substring(url.lastIndexOf('/') + 1));
        assertThat(kit.described(kit.settled(id))).isEqualTo("video 640x360 2s: 640x360 sound");
        assertThat(Files.readAllBytes(kit.original(id))).isEqualTo(Files.readAllBytes(clip));
    }

    private static String node(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("node", "src/test/node/upload.mjs").redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
