package dev.ovation.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken as captions, and what is not and why. */
class WebVttTests {

    private static final String GOOD =
            """
            WEBVTT Mara in the kitchen

            NOTE made by hand
            in two lines

            1
            00:00.500 --> 00:02.000 line:80% align:center
            <v Mara>Hello,</v>
            <i>you</i> & you

            00:00:01.000 --> 01:00:03.250
            [Music]
            """;

    @Test
    void captionsAreTakenWithPlainLineEnds() {
        var windows = "\uFEFF" + GOOD.replace("\n", "\r\n");

        assertThat(WebVtt.checked(windows.getBytes(StandardCharsets.UTF_8), 3.0)).isEqualTo(GOOD);
        assertThat(WebVtt.checked(GOOD.strip().getBytes(StandardCharsets.UTF_8), null)).isEqualTo(GOOD.strip());
    }

    @Test
    void manySettingsAndClassesAreTaken() {
        var settings = "WEBVTT\n\n00:01.000 --> 00:02.000" + " line:0".repeat(30_000) + "\na\n";
        var classes = "WEBVTT\n\n00:01.000 --> 00:02.000\n<c" + ".a".repeat(100_000) + ">a</c>\n";
        for (var many : new String[] {settings, classes}) {
            assertThat(WebVtt.checked(many.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(many);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                        | header        | 1",
                "WEBVTTX~~00:01.000 --> 00:02.000~a                                        | header        | 1",
                "WEBVTT~00:01.000 --> 00:02.000~a                                          | header        | 2",
                "WEBVTT~~NOTE nothing                                                      | no_cues       | 3",
                "WEBVTT~~STYLE~::cue { color: red }~~00:01.000 --> 00:02.000~a             | block         | 3",
                "WEBVTT~~1~2~00:01.000 --> 00:02.000~a                                     | block         | 3",
                "WEBVTT~~00:01,000 --> 00:02,000~a                                         | time          | 3",
                "WEBVTT~~0:01.000 --> 0:02.000~a                                           | time          | 3",
                "WEBVTT~~00:61.000 --> 01:02.000~a                                         | time          | 3",
                "WEBVTT~~00:01.000 --> 00:02.000 region:x~a                                | time          | 3",
                "WEBVTT~~00:02.000 --> 00:01.000~a                                         | order         | 3",
                "WEBVTT~~00:05.000 --> 00:06.000~a~~00:04.000 --> 00:06.000~b              | order         | 6",
                "WEBVTT~~00:31.000 --> 00:32.000~a                                         | after_the_end | 3",
                "WEBVTT~~00:01.000 --> 00:02.000                                           | empty_cue     | 3",
                "WEBVTT~~00:01.000 --> 00:02.000~<script>alert(1)</script>                 | markup        | 4",
                "WEBVTT~~00:01.000 --> 00:02.000~a~00:02.000 --> 00:03.000~b               | markup        | 5",
            })
    void everythingElseIsRefusedWithItsLine(String lines, String fault, int line) {
        refused(lines.replace('~', '\n').getBytes(StandardCharsets.UTF_8), 30.0, fault, line);
    }

    @Test
    void whatIsNoTextIsRefused() {
        refused("WEBVTT\n\n00:01.000 --> 00:02.000\nß".getBytes(StandardCharsets.ISO_8859_1), null, "not_text", 1);
        refused("WEBVTT\n\n00:01.000 --> 00:02.000\n\0".getBytes(StandardCharsets.UTF_8), null, "not_text", 1);
    }

    private static void refused(byte[] bytes, @Nullable Double seconds, String fault, int line) {
        assertThatThrownBy(() -> WebVtt.checked(bytes, seconds))
                .isInstanceOfSatisfying(MediaRefused.BadCaptions.class, bad -> assertThat(bad.more())
                        .containsEntry("fault", fault)
                        .containsEntry("line", line));
    }
}
