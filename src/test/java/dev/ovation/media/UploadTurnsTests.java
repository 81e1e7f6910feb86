package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UploadTurnsTests {

    private final UploadTurns turns = new UploadTurns();
    private final MediaId id = new MediaId(UUID.randomUUID());
    private final AtomicLong length = new AtomicLong();

    @Test
    void whoeverBringsTheNextByteHasTheTurn() throws Exception {
        var first = turns.take(id, 0, length::get).orElseThrow();
        first.write(() -> length.set(10));

        assertThat(turns.take(id, 0, length::get)).isEmpty();
        first.write(() -> length.set(20));

        var second = turns.take(id, 20, length::get).orElseThrow();
        assertThatThrownBy(() -> first.write(() -> length.set(30))).isInstanceOf(UploadTurns.TurnLost.class);
        second.write(() -> length.set(30));
        assertThat(length).hasValue(30);
    }

    @Test
    void aTurnThatIsOverLetsNobodyInAtTheWrongPlace() throws Exception {
        var first = turns.take(id, 0, length::get).orElseThrow();
        first.write(() -> length.set(10));
        first.close();

        assertThat(turns.take(id, 0, length::get)).isEmpty();
        assertThat(turns.take(id, 10, length::get)).isPresent();
    }

    @Test
    void whoLostItsTurnDoesNotEndTheNextOnes() throws Exception {
        var first = turns.take(id, 0, length::get).orElseThrow();
        var second = turns.take(id, 0, length::get).orElseThrow();
        first.close();
        second.write(() -> length.set(10));
        assertThat(length).hasValue(10);
    }
}
