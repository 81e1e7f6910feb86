package dev.ovation.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import dev.ovation.platform.WrongSetting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house whose operator set no token. */
@HouseTest
class NobodyMeasuresTests {

    private final House house;
    private final Metrics metrics;
    private final DatabaseReading database;

    NobodyMeasuresTests(House house, Metrics metrics, DatabaseReading database) {
        this.house = house;
        this.metrics = metrics;
        this.database = database;
    }

    @ParameterizedTest
    @DisplayName("viggio 47: without a token there is no such page, whatever is shown")
    @ValueSource(strings = {"Bearer null", "Bearer ", "Bearer", "null", ""})
    void thereIsNothingToAskFor(String shown) {
        house.stranger()
                .send("GET", "/metrics", null, shown.isEmpty() ? Map.of() : Map.of("Authorization", shown))
                .refused(404, "not_found");
    }

    @Test
    void nothingIsMeasured() {
        house.stranger().get("/api/v1/categories").expect(200);
        assertThat(metrics.wanted()).isFalse();
        assertThat(metrics.now().size()).isZero();
    }

    @Test
    void aTokenThatCanBeGuessedIsNone() {
        var settings = new MetricsSettings("short", Duration.ofSeconds(3));
        assertThatThrownBy(() -> new Exposition(settings, new Metrics(settings), database))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("ovation.metrics.token")
                .hasMessageNotContaining("short");
        assertThat(new MetricsSettings(" ", Duration.ofSeconds(3)).measured()).isFalse();
        assertThat(settings.toString()).doesNotContain("short");
    }
}
