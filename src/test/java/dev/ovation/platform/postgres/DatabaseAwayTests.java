package dev.ovation.platform.postgres;

import static dev.ovation.platform.postgres.LauncherKit.folder;
import static dev.ovation.platform.postgres.LauncherKit.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ovation.house.Browser;
import dev.ovation.house.Installation;
import dev.ovation.platform.metrics.Scraper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process whose database goes away for a while: it says so, lives on, and serves again by itself. */
class DatabaseAwayTests {

    @TempDir
    Path data;

    @Test
    @DisplayName("viggio 46, 47: alive and not ready while the database is away, ready when it is back")
    void isNotReadyWhileItIsAwayAndReadyWhenItIsBack() throws Exception {
        var folder = folder("away");
        var server = start(folder);
        try (var road = new Road(server);
                var site = Installation.fresh(
                        data,
                        "--ovation.demo=true",
                        "--ovation.demo-content=accounts",
                        "--ovation.database.url=" + road.url(server),
                        "--ovation.database.user=" + server.user(),
                        "--ovation.database.password=" + server.password(),
                        "--ovation.metrics.token=" + Scraper.TOKEN,
                        "--spring.datasource.hikari.connection-timeout=5000")) {
            var caller = new Browser(site.address());
            var fan = new Browser(site.address()).signIn("fan@demo.test", "demo-password");
            caller.get("/health/ready").expect(200);
            caller.get("/api/v1/performers").expect(200);
            assertThat(Scraper.scrape(caller))
                    .containsEntry("ovation_database_up", 1.0)
                    .containsKey("ovation_queue_jobs{lane=\"light\"}");

            server.close();
            caller.get("/api/v1/performers").refused(503, "unavailable");
            fan.get("/api/v1/me").refused(503, "unavailable");
            caller.get("/health/ready").expect(503);
            caller.get("/health/live").expect(200);
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(Scraper.scrape(caller)).containsEntry("ovation_database_up", 0.0));
            assertThat(Scraper.scrape(caller))
                    .doesNotContainKey("ovation_queue_jobs{lane=\"light\"}")
                    .containsKey("jvm_threads_current");

            server = start(folder);
            road.leadTo(server);
            await().atMost(Duration.ofMinutes(2)).until(() -> caller.get("/health/ready").status() == 200);
            caller.get("/health/live").expect(200);
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                caller.get("/api/v1/performers").expect(200);
                fan.get("/api/v1/me").expect(200);
            });
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(Scraper.scrape(caller)).containsEntry("ovation_database_up", 1.0));
        } finally {
            server.close();
        }
    }

    /** One port that leads to a server, whatever port that has after a restart. */
    private static final class Road implements AutoCloseable {

        private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private volatile int port;

        Road(Database server) throws IOException {
            leadTo(server);
            Thread.ofVirtual().start(this::letIn);
        }

        void leadTo(Database server) {
            port = address(server).getPort();
        }

        String url(Database server) {
            return server.url().replace(":" + port + "/", ":" + entry.getLocalPort() + "/");
        }

        private static URI address(Database server) {
            return URI.create(server.url().substring("jdbc:".length()));
        }

        private void letIn() {
            try {
                while (true) {
                    var from = entry.accept();
                    Thread.ofVirtual().start(() -> lead(from));
                }
            } catch (IOException closed) {
                // Nobody needs it any more.
            }
        }

        private void lead(Socket from) {
            try (from;
                    var to = new Socket(entry.getInetAddress(), port)) {
                var back = Thread.ofVirtual().start(() -> copy(to, from));
                copy(from, to);
                back.join();
            } catch (IOException | InterruptedException away) {
                // The caller's line ends, as it would without us.
            }
        }

        private static void copy(Socket from, Socket to) {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                // By either of them; both lines are closed now.
            }
        }

        @Override
        public void close() throws IOException {
            entry.close();
        }
    }
}
