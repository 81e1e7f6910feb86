package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void comesBackAsItWent() {
        var id = UUID.randomUUID();
        var time = Instant.parse("2026-11-22T10:00:00.123456Z");
        var back = Cursor.decode(Cursor.of(time, id, 42L, "Göteborg").encoded());
        assertThat(back.instant(0)).isEqualTo(time);
        assertThat(back.uuid(1)).isEqualTo(id);
        assertThat(back.number(2)).isEqualTo(42);
        assertThat(back.text(3)).isEqualTo("Göteborg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm90LWEtdXVpZA", "//"})
    void whatWeDidNotGiveIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text).uuid(0)).isInstanceOf(RequestRefused.BadCursor.class);
    }

    @Test
    void whatNoDatabaseTakesIsRefused() {
        var made = Cursor.of("a\0b").encoded();
        assertThatThrownBy(() -> Cursor.decode(made)).isInstanceOf(RequestRefused.BadCursor.class);
    }

    @Test
    void aMomentThatNoDatabaseKnowsIsRefused() {
        for (var far : new Instant[] {Instant.MAX, Instant.MIN}) {
            var cursor = Cursor.decode(Cursor.of(far).encoded());
            assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(RequestRefused.BadCursor.class);
        }
    }

    @Test
    void aMissingPartIsRefused() {
        assertThatThrownBy(() -> Cursor.of("a").number(1)).isInstanceOf(RequestRefused.BadCursor.class);
    }

    @Test
    void aPageKnowsWhetherAnotherFollows() {
        var rows = IntStream.range(0, 4).boxed().toList();
        var asked = PageRequest.first(3);
        assertThat(Page.of(rows, asked, Cursor::of).items()).containsExactly(0, 1, 2);
        assertThat(Page.of(rows, asked, Cursor::of).next())
                .isEqualTo(Cursor.of(2).encoded());
        assertThat(Page.of(rows.subList(0, 3), asked, Cursor::of).next()).isNull();
    }
}
