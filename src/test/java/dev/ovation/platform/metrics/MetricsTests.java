package dev.ovation.platform.metrics;

import static dev.ovation.platform.metrics.Scraper.scrape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Stage;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What an operator's Prometheus reads of any house. */
@HouseTest
@TestPropertySource(properties = "ovation.metrics.token=" + Scraper.TOKEN)
class MetricsTests {

    private final House house;
    private final String handle = Stage.handle("bo");

    MetricsTests(House house) {
        this.house = house;
        Stage.performer(house, handle);
    }

    @Test
    @DisplayName("viggio 47: metrics are told to who shows the token, and to nobody else")
    void whoHasNotTheTokenIsTurnedAway() {
        for (var wrong : new String[] {"Bearer ", "Bearer x" + Scraper.TOKEN, "Basic " + Scraper.TOKEN, Scraper.TOKEN}) {
            house.stranger()
                    .send("GET", "/metrics", null, Map.of("Authorization", wrong))
                    .refused(401, "not_signed_in");
        }
        house.stranger().get("/metrics").refused(401, "not_signed_in");
        house.admin().get("/metrics").refused(401, "not_signed_in");
        assertThat(scrape(house.stranger())).containsEntry("ovation_database_up", 1.0);
    }

    @Test
    @DisplayName("viggio 47: requests are timed by their route, whatever stands in the address")
    void requestsAreTimedByTheirRoute() {
        house.stranger().get("/api/v1/performers/" + handle).expect(200);
        house.stranger().get("/api/v1/performers/nobody-at-all").expect(404);
        house.stranger().get("/some/page/of-somebody@example.test").status();
        house.stranger().bearer("wrong").get("/api/v1/me").expect(401);
        house.stranger().get("/m/secret-token/index.m3u8").expect(403);

        var series = scrape(house.stranger());
        assertThat(series)
                .containsKeys(
                        request("GET", "/api/v1/performers/{handle}", "2xx"),
                        request("GET", "/api/v1/performers/{handle}", "4xx"),
                        request("GET", "none", "4xx"),
                        request("GET", "/m/{token}/{file}", "4xx"));
        assertThat(String.join("\n", series.keySet()))
                .doesNotContain(handle, "nobody", "somebody", "secret", "example.test");
    }

    @Test
    void theProcessTellsOfItself() {
        var series = scrape(house.stranger());
        assertThat(series.get("jvm_memory_used_bytes{area=\"heap\"}")).isGreaterThan(1e6);
        assertThat(series.get("process_start_time_seconds")).isGreaterThan(1.7e9);
        assertThat(series).containsKey("ovation_build_info{version=\"development\"}");
        assertThat(series.get("ovation_database_connections_idle") + series.get("ovation_database_connections_in_use"))
                .isGreaterThanOrEqualTo(1);
    }

    private static String request(String method, String route, String status) {
        return "ovation_http_request_seconds_count{method=\"%s\",route=\"%s\",status=\"%s\"}"
                .formatted(method, route, status);
    }
}
