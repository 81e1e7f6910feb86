package dev.ovation.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.media.Failure;
import dev.ovation.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a run of ffmpeg ends when it takes more time or room than it may. What stands in for ffmpeg is a shell script. */
@DisabledOnOs(OS.WINDOWS)
class WorkshopTests {

    private static final long ROOM = 1L << 40;

    @TempDir
    Path folder;

    private final List<Duration> limits = new ArrayList<>();
    private Duration given = Duration.ofMinutes(1);

    @Test
    void whatTakesTooLongIsEndedAndSaysSo() throws Exception {
        given = Duration.ofMillis(500);
        assertThatThrownBy(() -> make("exec sleep 600", film(2), ROOM)).satisfies(refused(Failure.TOOK_TOO_LONG));
        assertThatThrownBy(() -> make("exec sleep 600", film(60), ROOM)).satisfies(refused(Failure.TOOK_TOO_LONG));
        assertThatThrownBy(() -> make("exec sleep 600", picture(), ROOM)).satisfies(refused(Failure.TOOK_TOO_LONG));
        assertThat(limits).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(40), Duration.ofMinutes(2));
    }

    @Test
    void nothingIsBegunThatTheDiskHasNoRoomFor() {
        assertThatThrownBy(() -> make("exec touch begun", film(60), 1L << 20)).satisfies(refused(Failure.NO_ROOM));
        assertThat(folder.resolve("output/begun")).doesNotExist();
    }

    @Test
    void aDiskThatIsFullMeanwhileSaysSo() {
        var full = "echo 'Error writing trailer: No space left on device' >&2; exit 228";
        assertThatThrownBy(() -> make(full, film(2), ROOM)).satisfies(refused(Failure.NO_ROOM));
        assertThatThrownBy(() -> make(full, picture(), ROOM)).satisfies(refused(Failure.NO_ROOM));
    }

    /** The file has no blocks, only a length. */
    @Test
    void outputsThatGrowOutOfBoundsEndTheRun() throws Exception {
        var growing = "echo $$ > pid; truncate -s 4G video.mp4; echo out_time_us=1000000; exec sleep 600";
        assertThatThrownBy(() -> make(growing, film(2), ROOM)).hasMessageContaining("more room than they may");
        var program = Long.parseLong(Files.readString(folder.resolve("output/pid")).strip());
        assertThat(ProcessHandle.of(program).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whatStaysWithinItsRoomMayGoOn() throws Exception {
        var file = Files.write(folder.resolve("a.m4s"), new byte[1000]);
        var reached = new ArrayList<Double>();
        var watch = new Watch(4, folder, 1000, reached::add);
        watch.accept("out_time_us=1000000");
        watch.accept("progress=continue");
        assertThat(reached).containsExactly(0.25);
        Files.write(file, new byte[1001]);
        assertThatThrownBy(() -> watch.accept("out_time_us=2000000")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsKilledMayBeTriedAgain() {
        assertThatThrownBy(() -> make("kill -9 $$", film(2), ROOM)).isInstanceOf(IOException.class).hasMessageContaining("137");
        assertThatThrownBy(() -> make("echo 'so broken' >&2; exit 1", film(2), ROOM)).satisfies(refused(Failure.BROKEN_FILE));
    }

    private static Source film(double seconds) {
        return new Source.Video(0, null, 640, 360, seconds, 25, false, true, Source.Range.STANDARD);
    }

    private static Source picture() {
        return new Source.Picture("png_pipe", 0, 640, 360, null);
    }

    private static Consumer<Throwable> refused(Failure why) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(Unusable.class, unusable -> assertThat(unusable.failure()).isEqualTo(why));
    }

    private void make(String script, Source source, long room) throws Exception {
        for (var tool : List.of("ffmpeg", "ffprobe")) {
            var file = Files.writeString(folder.resolve(tool), "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
        var output = Files.createDirectories(folder.resolve("output"));
        var original = Files.write(folder.resolve("original"), new byte[100]);
        new Workshop(new Hurried(), null, null)
                .make(new Task(source, original, output, Finish.PLAIN), room, done -> {});
    }

    /** Notes how long a run may take, and gives it less. */
    private final class Hurried extends Ffmpeg {

        private static final Currency USD = Currency.getInstance("USD");

        Hurried() {
            super(new ToolSearch(here(), new Settings(Settings.Mode.DEVELOPMENT, false, folder, "", USD)), here());
        }

        @Override
        public Outcome make(Path inside, List<String> words, Duration limit, Consumer<String> line)
                throws IOException, InterruptedException {
            limits.add(limit);
            return super.make(inside, words, given, line);
        }
    }

    private FfmpegSettings here() {
        return new FfmpegSettings(folder.toString(), 1);
    }
}
