package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sizes come of a film. */
class RungTests {

    @ParameterizedTest(name = "{0}x{1}")
    @DisplayName("viggio 31: no rendition is larger than 1080p, however large the film")
    @CsvSource({
        "1920, 1080, 1920x1080",
        "2560, 1440, 1920x1080",
        "3840, 2160, 1920x1080",
        "2160, 3840, 1080x1920",
        "4096, 2160, 2048x1080",
        "7680, 4320, 1920x1080"
    })
    void theLargestIs1080p(int width, int height, String largest) {
        var rungs = ladder(width, height);
        assertThat(rungs).extracting(Rung::name).containsExactly("1080p", "720p", "480p", "360p");
        assertThat(sizes(rungs)).startsWith(largest);
        assertThat(rungs).allSatisfy(rung ->
                assertThat(Math.min(rung.width(), rung.height())).isLessThanOrEqualTo(1080));
    }

    @ParameterizedTest(name = "{0}x{1}")
    @DisplayName("viggio 31: the longest side is capped, also of a film that is wider than any screen")
    @CsvSource({
        "2560, 1080, 2560x1080 1706x720 1136x480 852x360",
        "1920, 804, 1718x720 1146x480 858x360",
        "5120, 1080, 2592x546 1728x364 1152x242 864x182",
        "1080, 5120, 546x2592 364x1728 242x1152 182x864",
        "9000, 100, 2592x28"
    })
    void theLongestSide(int width, int height, String all) {
        assertThat(String.join(" ", sizes(ladder(width, height)))).isEqualTo(all);
    }

    @Test
    void nothingIsEnlarged() {
        assertThat(sizes(ladder(1280, 720))).containsExactly("1280x720", "852x480", "640x360");
        assertThat(sizes(ladder(200, 100))).containsExactly("200x100");
    }

    private static List<Rung> ladder(int width, int height) {
        return Rung.ladder(new Source.Video(0, null, width, height, 1, 25, false, true, Source.Range.STANDARD));
    }

    private static List<String> sizes(List<Rung> rungs) {
        return rungs.stream().map(rung -> rung.width() + "x" + rung.height()).toList();
    }
}
