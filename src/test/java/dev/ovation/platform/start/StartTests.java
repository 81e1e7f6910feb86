package dev.ovation.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Installation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process: how it refuses, serves and ends. */
class StartTests {

    record Ended(int code, String said) {}

    @TempDir
    Path data;

    @Test
    void refusesProductionWithoutSettingsInOneLine() throws Exception {
        var ended = run(Map.of("OVATION_PAYMENT_GATEWAY", "sandbox"));
        assertThat(ended.code()).isEqualTo(78);
        assertThat(ended.said().strip().lines())
                .singleElement()
                .asString()
                .startsWith("Ovation does not start:")
                .contains("OVATION_PAYMENT_GATEWAY", "OVATION_PEPPER");
    }

    @Test
    void readsTheOperatorsFileAndSaysWhenItIsNotThere() throws Exception {
        assertThat(run(Map.of("OVATION_CONFIG", "nowhere.properties")).said()).contains("no readable file");

        var file = Files.writeString(
                data.resolve("ovation.properties"), "ovation.payment.gateway=sandbox\nserver.port=x\n");
        assertThat(run(Map.of("OVATION_CONFIG", file.toString())).said()).contains("must not be sandbox", "not x");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAWatermark() throws Exception {
        for (var setting : Map.of(
                        "OVATION_WATERMARK_IMAGE", "nowhere.png",
                        "OVATION_WATERMARK_OPACITY", "7",
                        "OVATION_WATERMARK_CORNER", "middle")
                .entrySet()) {
            var ended = run(Map.of("OVATION_DEMO", "true", setting.getKey(), setting.getValue(), "OVATION_PORT", "0"));
            assertThat(ended.code()).isNotZero();
            assertThat(ended.said().lines().filter(line -> line.startsWith("Ovation does not start:")))
                    .singleElement()
                    .asString()
                    .contains("ovation.watermark.", setting.getValue());
        }
    }

    @Test
    void saysInOneLineWhichSettingIsWrong() throws Exception {
        for (var wrong : Map.of(
                        "ovation.payment.gateway", "nobody",
                        "ovation.mail.carrier", "smtp",
                        "ovation.alerts.sentry-dsn", "nowhere",
                        "ovation.alerts.telegram-token", "none")
                .entrySet()) {
            var variable = wrong.getKey().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
            var ended = run(Map.of("OVATION_DEMO", "true", "OVATION_PORT", "0", variable, wrong.getValue()));
            assertThat(ended.code()).isEqualTo(78);
            assertThat(ended.said().lines().filter(line -> line.startsWith("Ovation does not start:")))
                    .singleElement()
                    .asString()
                    .contains(wrong.getKey());
        }
    }

    @Test
    void servesThenEndsWithItsDatabaseWhenAsked() throws Exception {
        var installation = Installation.fresh(data);
        assertThat(status(installation.address(), "/health/live")).isEqualTo(200);
        assertThat(status(installation.address(), "/health/ready")).isEqualTo(200);
        var children = installation.process().descendants().toList();
        assertThat(children).isNotEmpty();

        assertThat(installation.stop()).isEqualTo(143);

        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    private static int status(URI site, String path) throws Exception {
        var request = HttpRequest.newBuilder(site.resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private Ended run(Map<String, String> settings) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.aot.enabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.ovation.Ovation",
                        "--ovation.mode=production",
                        "--ovation.test.database=own",
                        "--ovation.data=" + data)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("OVATION_"));
        builder.environment().putAll(settings);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }
}
