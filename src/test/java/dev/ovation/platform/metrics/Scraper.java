package dev.ovation.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.house.Browser;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an operator's Prometheus does: asks with its token, and reads series. */
public final class Scraper {

    public static final String TOKEN = "a-scraper-of-tests-only";

    private static final Pattern SERIES = Pattern.compile("([a-z_]+)(\\{.*})? (\\S+)");

    private Scraper() {}

    /** Each series, as it is written, with its value. */
    public static Map<String, Double> scrape(Browser client) {
        var answer = client.send("GET", "/metrics", null, Map.of("Authorization", "Bearer " + TOKEN)).expect(200);
        assertThat(answer.header("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
        return read(answer.body());
    }

    private static Map<String, Double> read(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toMap(
                Scraper::series, line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)), (_, b) -> b, TreeMap::new));
    }

    private static String series(String line) {
        assertThat(line).matches(SERIES);
        return line.substring(0, line.lastIndexOf(' '));
    }
}
