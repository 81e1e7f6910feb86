package dev.ovation.performer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTests {

    @Test
    void caseAccentsAndSignsDoNotMatter() {
        assertThat(Folded.of("  Inês  VALA!")).isEqualTo("ines vala");
        assertThat(Folded.of("Göteborg, the “whole” evening")).isEqualTo("goteborg the whole evening");
        assertThat(Folded.of("мария ☕ 東京")).isEqualTo("мария 東京");
    }

    @Test
    void nothingTypedCanBecomeAnOperator() {
        assertThat(Folded.prefixQuery("mara & ! | (lind:*)")).isEqualTo("mara:* & lind:*");
        assertThat(Folded.prefixQuery("'; drop table --")).isEqualTo("drop:* & table:*");
        assertThat(Folded.prefixQuery("!!! \u0000")).isEmpty();
    }
}
