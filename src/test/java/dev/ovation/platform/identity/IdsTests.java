package dev.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final Ids ids = new Ids(InstantSource.fixed(NOON));

    @Test
    void areVersionSevenAndCarryTheirTime() {
        var id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void laterOnesSortAfterEarlierOnes() {
        var later = new Ids(InstantSource.fixed(NOON.plusMillis(1))).next();
        assertThat(later.toString()).isGreaterThan(ids.next().toString());
    }

    @Test
    void secretsAreDifferentAndFitIntoAnAddress() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(ids.secret()).matches("[A-Za-z0-9_-]{22}");
            seen.add(ids.secret());
        }
        assertThat(seen).hasSize(1000);
    }
}
