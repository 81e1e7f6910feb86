package dev.ovation.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassSealTests {

    private static final Pass PASS = new Pass(UUID.randomUUID(), false, 1_800_000_000);

    private final PassSeal seal = new PassSeal("a secret of the house".getBytes(StandardCharsets.UTF_8));

    @Test
    void readsBackWhatItWrote() {
        assertThat(seal.open(seal.close(PASS))).contains(PASS);
        assertThat(seal.open(seal.close(new Pass(PASS.media(), true, 5)))).contains(new Pass(PASS.media(), true, 5));
        var download = new Pass(PASS.media(), false, 7, SavedAs.of("für Zoë", ".mp4"));
        assertThat(seal.open(seal.close(download))).contains(download);
    }

    @Test
    void everyCharacterCounts() {
        everyCharacterCounts(seal.close(PASS));
        everyCharacterCounts(seal.close(new Pass(PASS.media(), false, 7, SavedAs.of("for Theo", ".mp4"))));
    }

    private void everyCharacterCounts(String token) {
        for (int i = 0; i < token.length(); i++) {
            for (var other : "Aa0_-.".toCharArray()) {
                if (token.charAt(i) != other) {
                    var altered = token.substring(0, i) + other + token.substring(i + 1);
                    assertThat(seal.open(altered)).as("%s at %d", other, i).isEmpty();
                }
            }
        }
    }

    @Test
    void nothingIsTooShortOrTooLongToBeRefused() {
        var token = seal.close(PASS);
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open(token + "A")).isEmpty();
        assertThat(seal.open(token + "=")).isEmpty();
        assertThat(seal.open(token.substring(1))).isEmpty();
        assertThat(seal.open(token.replace('.', '/'))).isEmpty();
    }

    @Test
    void anotherHouseHasAnotherSeal() {
        var other = new PassSeal("a secret of another house".getBytes(StandardCharsets.UTF_8));
        assertThat(other.open(seal.close(PASS))).isEmpty();
    }
}
