package dev.ovation.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The name of a download is readable in every language and can do no harm in a header or on a disk. */
class SavedAsTests {

    @Test
    void nothingLeavesItsPlaceInTheHeader() {
        assertThat(header("x\"; filename=\"evil.exe")).isEqualTo(
                "attachment; filename=\"x-filename-evil-exe.mp4\"; filename*=UTF-8''x-filename-evil-exe.mp4");
        assertThat(header("a\r\nSet-Cookie: x=1")).doesNotContain("\r", "\n", ": ").contains("a-Set-Cookie-x-1.mp4");
        assertThat(header("../../etc/passwd")).contains("\"etc-passwd.mp4\"");
        assertThat(header("a\u0000b\u202Egpj.c")).contains("\"a-b-gpj-c.mp4\"");
        assertThat(header("\"';*%")).contains("\"video.mp4\"");
        assertThat(header("")).contains("\"video.mp4\"");
    }

    @Test
    void everyLanguageIsKept() {
        assertThat(header("für Zoë von Jörg")).isEqualTo("attachment; filename=\"fur-Zoe-von-Jorg.mp4\";"
                + " filename*=UTF-8''f%C3%BCr-Zo%C3%AB-von-J%C3%B6rg.mp4");
        assertThat(header("さくら へ")).contains("filename=\"___-_.mp4\"", "filename*=UTF-8''%E3%81%95");
    }

    @Test
    void whatIsTooLongIsCutBetweenCharacters() {
        var name = SavedAs.of("𝄞".repeat(500), ".mp4").name();
        assertThat(SavedAs.of("語".repeat(500), ".mp4").name().getBytes(StandardCharsets.UTF_8)).hasSize(124);
        assertThat(name).isEqualTo("video.mp4"); // a sign of music is no letter
    }

    private static String header(String words) {
        return SavedAs.of(words, ".mp4").header();
    }
}
