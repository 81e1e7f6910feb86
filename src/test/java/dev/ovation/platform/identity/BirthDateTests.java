package dev.ovation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTests {

    @ParameterizedTest
    @DisplayName("viggio 18: full age begins on the day itself")
    @CsvSource({
        "2008-11-27, 2026-11-27,",
        "2008-11-28, 2026-11-27, too_young",
        "2008-02-29, 2026-02-28, too_young",
        "2008-02-29, 2026-03-01,",
        "2026-11-27, 2026-11-27, too_young",
        "2026-11-28, 2026-11-27, out_of_range",
        "1906-11-27, 2026-11-27,",
        "1905-11-28, 2026-11-27,",
        "1905-11-27, 2026-11-27, out_of_range"
    })
    void faults(LocalDate born, LocalDate today, @Nullable String code) {
        assertThat(BirthDate.faultOf(born, today).map(BirthDate.Fault::code).orElse(null)).isEqualTo(code);
    }
}
