package dev.ovation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private static final String FAMILY = "👨‍👩‍👧";

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "x, …",
        "xy, x…",
        "😀, …",
        "😀😀, 😀…",
        "😀😀😀, 😀…",
        "👨‍👩‍👧, …",
        "👨‍👩‍👧👨‍👩‍👧, 👨‍👩‍👧…",
        "🇸🇪, …",
        "e\u0301, …",
        "one two, one…",
        "one two three four, one two…",
    })
    void aTeaserIsAtMostHalfAndNeverHalfACharacter(String text, String teaser) {
        assertThat(Words.teaser(text)).isEqualTo(teaser);
    }

    @Test
    void aTeaserOfALongTextEndsSoon() {
        assertThat(Words.teaser("word ".repeat(200))).hasSizeLessThanOrEqualTo(81).endsWith("word…");
        assertThat(Words.teaser(FAMILY.repeat(200))).isEqualTo(FAMILY.repeat(80 / FAMILY.length()) + "…");
    }

    @Test
    void whatFitsIsLeftAsItIs() {
        assertThat(Words.first("one two", 7)).isEqualTo("one two");
        assertThat(Words.first("one two", 6)).isEqualTo("one…");
        assertThat(Words.first("onetwothree", 6)).isEqualTo("onetwo…");
    }
}
