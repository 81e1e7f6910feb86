package dev.ovation.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTests {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9,      0,  9",
        "bytes=90-,      90, 99",
        "bytes=90-500,   90, 99",
        "bytes=-10,      90, 99",
        "bytes=-500,     0,  99",
        "bytes=0-0,      0,  0",
        "bytes=99-99,    99, 99",
        "bytes=9-5,      0,  99",
        "bytes=-,        0,  99",
        "'bytes=0-1,5-6', 0,  99",
        "pages=1-2,      0,  99",
        "bytes=a-b,      0,  99",
    })
    void isWhatTheHeaderAsksOfAHundredBytes(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999-"})
    void isNothingBeyondTheEnd(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(ByteRange.NONE);
    }
}
