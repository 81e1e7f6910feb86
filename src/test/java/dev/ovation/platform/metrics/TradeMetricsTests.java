package dev.ovation.platform.metrics;

import static dev.ovation.platform.metrics.Scraper.scrape;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Clip;
import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.house.Orders;
import dev.ovation.house.Person;
import dev.ovation.house.Shop;
import dev.ovation.house.Stage;
import dev.ovation.media.MediaKit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What an operator's Prometheus reads while people order and upload. */
@HouseTest
@Import(MediaKit.class)
@TestPropertySource(properties = "ovation.metrics.token=" + Scraper.TOKEN)
class TradeMetricsTests {

    final House house;
    final MediaKit media;
    final String handle = Stage.handle("bo");
    final Person bo;

    TradeMetricsTests(House house, MediaKit media) {
        this.house = house;
        this.media = media;
        bo = Stage.performer(house, handle);
        Orders.offer(bo, 5_000, 5);
    }

    @Test
    @DisplayName("viggio 47: orders by state, gateway latency, notices, payments and mails are counted")
    void anOrderIsCountedOnItsWay() {
        var before = figures();
        var fan = house.person("Fan");
        Orders.paid(house, Orders.placed(fan, handle, 5_000));
        Shop.checkout(house, Orders.placed(house, Orders.guestEmail(), handle, 5_000), "declined").expect(200);

        var after = figures();
        rose(before, after, "ovation_orders{state=\"open\"}", 1);
        rose(before, after, "ovation_orders{state=\"payment_failed\"}", 1);
        rose(before, after, "ovation_orders{state=\"delivered\"}", 0);
        rose(before, after, "ovation_order_moves_total{state=\"awaiting_payment\"}", 2);
        rose(before, after, "ovation_order_moves_total{state=\"open\"}", 1);
        rose(before, after, "ovation_payments_total{gateway=\"sandbox\",outcome=\"authorised\"}", 1);
        rose(before, after, "ovation_payments_total{gateway=\"sandbox\",outcome=\"failed\"}", 1);
        rose(before, after, call("charge", "answered"), 2);
        rose(before, after, call("inquire", "answered"), 1);
        rose(before, after, call("inquire", "refused"), 1);
        rose(before, after, "ovation_gateway_notices_total{gateway=\"sandbox\",outcome=\"applied\"}", 2);
        rose(before, after, "ovation_mails_total{carrier=\"mailbox\",outcome=\"sent\"}", 3);
        rose(before, after, "ovation_jobs_total{kind=\"deliver-sandbox-notice\",outcome=\"done\"}", 2);
        assertThat(after).containsKeys("ovation_queue_age_seconds{lane=\"light\"}", "ovation_queue_jobs{lane=\"heavy\"}");
    }

    @Test
    void aSilentGatewayIsSeen() {
        var before = scrape(house.stranger());
        Shop.faults(house, "{\"silentCalls\": 1}");
        try {
            Orders.place(house.person("Fan").client(), Orders.wish(handle, 5_000, ""), Shop.key());
        } finally {
            Shop.faults(house, "{}");
        }
        assertThat(scrape(house.stranger()).get(call("charge", "unknown")))
                .isGreaterThan(before.getOrDefault(call("charge", "unknown"), 0.0));
    }

    @Test
    @DisplayName("viggio 47: how long a transcode takes is measured")
    void aTranscodeIsTimed() throws Exception {
        var before = scrape(house.stranger());
        media.settled(Clip.of(2));
        var junk = Files.writeString(Files.createTempFile(Path.of("target"), "junk", ".mp4"), "no film");
        media.settled(junk);

        var after = scrape(house.stranger());
        rose(before, after, "ovation_media_processing_seconds_count{outcome=\"ready\"}", 1);
        rose(before, after, "ovation_media_processing_seconds_count{outcome=\"unusable\"}", 1);
        rose(before, after, "ovation_media_processing_ratio_count", 1);
        assertThat(after).containsEntry("ovation_media_processing_in_hand", 0.0);
        assertThat(after.get("ovation_media_processing_seconds_sum{outcome=\"ready\"}")).isGreaterThan(0.1);
    }

    private static String call(String operation, String outcome) {
        return "ovation_gateway_call_seconds_count{gateway=\"sandbox\",operation=\"%s\",outcome=\"%s\"}"
                .formatted(operation, outcome);
    }

    private static void rose(Map<String, Double> before, Map<String, Double> after, String series, double by) {
        assertThat(after.getOrDefault(series, 0.0) - before.getOrDefault(series, 0.0)).as(series).isEqualTo(by);
    }

    /** When all is done that was begun, and no figure of before is good any more. */
    private Map<String, Double> figures() {
        house.finish();
        house.advance(Duration.ofSeconds(6));
        return scrape(house.stranger());
    }
}
