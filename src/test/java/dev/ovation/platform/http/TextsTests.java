package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    /** A busy machine takes longer, but computes no more. */
    private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"Theo", "Ö", "李", "नि", "7", "🥹", "👩‍👩‍👧", "🇪🇪", "♥️", "?!", " Theo ", "\u3164Theo", "e\u0301"})
    void aNameShowsSomething(String name) {
        assertThat(name).matches(Texts.NAME);
    }

    /** Spaces of all widths, joiners, marks of order, letters that draw nothing, an accent without its letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0", "\u2003", "\u3000", "\u200b", "\u200d\u2060", "\ufeff", "\u00ad", "\u200f", "\u061c", "\u115f",
                "\u1160", "\u3164", "\uffa0", "\u2800", "\u0301", "\ufe0f", " \u3164 \u200b ", "\udb40\udc41"
            })
    void whatShowsNothingIsNoName(String name) {
        assertThat(name).doesNotMatch(Texts.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theo\nBcc: all@example.test", "\u202eoehT", "\ud800", "a\u0000"})
    void aNameIsOneLine(String name) {
        assertThat(name).doesNotMatch(Texts.NAME);
    }

    /** Whether there must be a name is for {@code @NotBlank} to say, under a code of its own. */
    @Test
    void spacesAreNothingYet() {
        assertThat("").matches(Texts.NAME);
        assertThat("  ").matches(Texts.NAME);
    }

    @Test
    void aLongOneTakesNoTime() {
        var start = THIS_THREAD.getCurrentThreadCpuTime();
        assertThat("\u200b".repeat(1_000_000).matches(Texts.NAME)).isFalse();
        assertThat(("Theo".repeat(250_000) + "\n").matches(Texts.NAME)).isFalse();
        assertThat(THIS_THREAD.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
    }
}
