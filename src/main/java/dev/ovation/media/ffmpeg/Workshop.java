package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;
import dev.ovation.media.delivery.Rendition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;

/**
 * Makes every rendition of a source into an empty folder, in one ffmpeg process, and looks at what came out
 * before anyone else does. Time and room are bounded by how long the source is.
 */
@Component
public class Workshop {

    private static final Duration FOR_A_STILL = Duration.ofMinutes(2);
    private static final Duration AT_LEAST = Duration.ofMinutes(5);
    private static final int TIMES_THE_DURATION = 40;
    /** A shell adds this to the number of the signal that ended a program; ffmpeg's own codes lie above. */
    private static final int KILLED = 128;

    private static final int LAST_SIGNAL = 31;

    private final Ffmpeg ffmpeg;
    private final OutputCheck check;
    private final Watermark watermark;

    Workshop(Ffmpeg ffmpeg, OutputCheck check, Watermark watermark) {
        this.ffmpeg = ffmpeg;
        this.check = check;
        this.watermark = watermark;
    }

    /**
     * @param room how many bytes the disk can still take
     * @param progress is told how far it is, 0 to 1, about once a second
     * @throws IOException when ffmpeg was killed or the disk failed: trying again may help
     */
    public Made make(Task task, long room, DoubleConsumer progress)
            throws Unusable, IOException, InterruptedException {
        return switch (task.source()) {
            case Source.Video video -> video(video, task, room, progress);
            case Source.Picture picture -> picture(picture, task.file(), task.folder());
        };
    }

    private Made video(Source.Video source, Task task, long room, DoubleConsumer progress)
            throws Unusable, IOException, InterruptedException {
        var sold = task.finish() == Finish.SOLD;
        var folder = task.folder();
        var mark = sold ? watermark.beside(folder).orElse(null) : null;
        var command = new VideoCommand(source, mark, ffmpeg.threads());
        if (room < command.bytes()) {
            throw new Unusable(Failure.NO_ROOM, room + " bytes left, " + command.bytes() + " may be needed");
        }
        var watch = new Watch(source.seconds(), folder, command.bytes(), progress);
        run(folder, command.words(task.file()), limit(source), watch);
        var seconds = check.video(folder, source);
        if (sold) {
            check.readThrough(folder, limit(source));
        }
        var timeline = command.timeline().vtt(Rendition.TIMELINE_SHEET, seconds);
        Files.writeString(folder.resolve(Rendition.TIMELINE), timeline);
        return new Made(source.width(), source.height(), seconds);
    }

    private Made picture(Source.Picture source, Path file, Path folder)
            throws Unusable, IOException, InterruptedException {
        var colours = ColourTable.beside(folder, file).orElse(null);
        run(folder, new PictureCommand(source, colours).words(file), FOR_A_STILL, line -> {});
        var large = check.picture(folder);
        var turned = source.width() > source.height() != large.width() > large.height();
        return new Made(
                turned ? source.height() : source.width(), turned ? source.width() : source.height(), null);
    }

    private void run(Path folder, List<String> words, Duration limit, Consumer<String> line)
            throws Unusable, IOException, InterruptedException {
        var outcome = ffmpeg.make(folder, words, limit, line);
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped while ffmpeg ran");
        }
        if (outcome.well()) {
            return;
        }
        Probe.refuseBombs(outcome);
        if (outcome.tooLate()) {
            throw new Unusable(Failure.TOOK_TOO_LONG, limit.toString());
        }
        if (outcome.complainsOf("No space left on device")) {
            throw new Unusable(Failure.NO_ROOM, outcome.lastWords());
        }
        if (outcome.status() > KILLED && outcome.status() <= KILLED + LAST_SIGNAL) {
            throw new IOException("ffmpeg was killed: " + outcome.status() + " " + outcome.lastWords());
        }
        throw new Unusable(Failure.BROKEN_FILE, outcome.lastWords());
    }

    private static Duration limit(Source.Video source) {
        var byDuration = Duration.ofSeconds(Math.round(source.seconds() * TIMES_THE_DURATION));
        return byDuration.compareTo(AT_LEAST) > 0 ? byDuration : AT_LEAST;
    }
}
