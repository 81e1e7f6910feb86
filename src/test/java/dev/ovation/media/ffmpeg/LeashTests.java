package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A program on the leash does not outlive whoever holds it. */
@DisabledOnOs(OS.WINDOWS)
class LeashTests {

    @Test
    void diesWhenThePipeCloses() throws Exception {
        var shell = new ProcessBuilder(Leash.around(List.of("sleep", "600"), 1L << 30)).start();
        var program = waitForSleep(shell);
        shell.getOutputStream().close(); // as it is when the JVM is killed
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        program.onExit().get(60, TimeUnit.SECONDS);
    }

    @Test
    void passesOnWhatTheProgramSaysAndHowItEnded() throws Exception {
        var words = List.of("sh", "-c", "echo out; echo complaint >&2; exit 7");
        var said = new StringBuilder();
        var outcome = new Run(new ProcessBuilder(Leash.around(words, 1L << 30)).start(), Duration.ofMinutes(1))
                .toItsEnd(said::append);
        assertThat(said).hasToString("out");
        assertThat(outcome).isEqualTo(new Ffmpeg.Outcome(7, false, List.of("complaint")));
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        var process = new ProcessBuilder(Leash.around(List.of("sleep", "600"), 1L << 30)).start();
        var outcome = new Run(process, Duration.ofMillis(300)).toItsEnd(line -> {});
        assertThat(outcome.tooLate()).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void namesTheLibraryThatIsMissing() {
        var complaint = "ffmpeg: error while loading shared libraries: libpulse.so.0: cannot open shared object file";
        assertThat(MissingLibrary.in(List.of(complaint)).orElseThrow())
                .hasMessageContaining("libpulse.so.0")
                .hasMessageContaining("apt-get install");
        assertThat(MissingLibrary.in(List.of("something else"))).isEmpty();
    }

    private static ProcessHandle waitForSleep(Process shell) throws InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            var sleep = shell.descendants()
                    .filter(child -> child.info().command().orElse("").endsWith("sleep"))
                    .findFirst();
            if (sleep.isPresent()) {
                return sleep.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The program never started");
    }
}
