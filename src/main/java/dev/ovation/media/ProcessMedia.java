package dev.ovation.media;

import dev.ovation.media.MediaMetrics.Outcome;
import dev.ovation.media.delivery.Rendition;
import dev.ovation.media.ffmpeg.Finish;
import dev.ovation.media.ffmpeg.Made;
import dev.ovation.media.ffmpeg.Probe;
import dev.ovation.media.ffmpeg.Source;
import dev.ovation.media.ffmpeg.Task;
import dev.ovation.media.ffmpeg.Unusable;
import dev.ovation.media.ffmpeg.Workshop;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the renditions of one uploaded file. Killed at any moment, it runs again from the start: everything is
 * made in a temporary folder and moved in whole before the medium is said to be ready.
 */
@Component
class ProcessMedia implements Job<ProcessMedia.Work> {

    record Work(MediaId media, int attempt) {}

    static final JobKind<Work> KIND = JobKind.heavy("media", Work.class);

    /** A file that takes the whole process down with it must not do so for ever. */
    private static final int MOST_RUNS = 5;

    private static final Logger log = LoggerFactory.getLogger(ProcessMedia.class);

    private final MediaTable table;
    private final Settling settling;
    private final StoredFiles files;
    private final Scratch scratch;
    private final Workbench workbench;
    private final MediaMetrics metrics;

    ProcessMedia(
            MediaTable table,
            Settling settling,
            StoredFiles files,
            Scratch scratch,
            Workbench workbench,
            MediaMetrics metrics) {
        this.table = table;
        this.settling = settling;
        this.files = files;
        this.scratch = scratch;
        this.workbench = workbench;
        this.metrics = metrics;
    }

    /** How one looks at files and works on them. */
    @Component
    record Workbench(Probe probe, Workshop workshop, MediaSettings settings) {}

    @Override
    public JobKind<Work> kind() {
        return KIND;
    }

    @Override
    public void run(Work work) throws IOException, InterruptedException {
        var run = table.countRun(work.media(), work.attempt());
        if (run.isEmpty()) {
            scratch.clear(work.media().toString());
            return;
        }
        if (run.get() > MOST_RUNS) {
            gaveUp(work, new IllegalStateException("It was begun " + MOST_RUNS + " times and never ended"));
            return;
        }
        try {
            settle(work, timed(work));
        } catch (Unusable unusable) {
            log.info("Media {}: {}", work.media(), unusable.getMessage());
            settling.failed(work, unusable.failure());
        } catch (Gone nobodyWaits) {
            log.info("Media {} was deleted while it was processed", work.media());
        } catch (InterruptedException stopping) {
            table.uncountRun(work.media(), work.attempt()); // a restart is not the file's fault
            throw stopping;
        }
    }

    private record Result(Source source, Made made) {}

    private Result timed(Work work) throws Unusable, IOException, InterruptedException {
        var begun = metrics.begun();
        var outcome = Outcome.FAILED;
        try {
            var result = processed(work);
            outcome = Outcome.READY;
            var seconds = result.made().seconds();
            if (seconds != null) {
                metrics.made(begun, seconds);
            }
            return result;
        } catch (Unusable unusable) {
            outcome = Outcome.UNUSABLE;
            throw unusable;
        } finally {
            metrics.ended(begun, outcome);
        }
    }

    /** The renditions are in the store and nothing temporary is left when this returns. */
    private Result processed(Work work) throws Unusable, IOException, InterruptedException {
        try (var folder = scratch.folder(work.media().toString());
                var original = files.borrow(Originals.key(work.media()))) {
            var source = workbench.probe().look(original.path(), workbench.settings().bounds());
            refuseLargePicture(source, original.path());
            var output = Files.createDirectory(folder.path().resolve("renditions"));
            var task = new Task(source, original.path(), output, finish(work.media()));
            var made = workbench.workshop().make(task, scratch.room(), done -> progress(work, done));
            files.put(Rendition.folder(work.media().value()), output);
            return new Result(source, made);
        }
    }

    private Finish finish(MediaId id) {
        return table.find(id).orElseThrow(Gone::new).purpose().finish();
    }

    private void settle(Work work, Result result) throws IOException {
        var kind = result.source() instanceof Source.Video ? MediaKind.VIDEO : MediaKind.PHOTO;
        if (!settling.ready(work, kind, result.made()) && table.find(work.media()).isEmpty()) {
            files.delete(Rendition.folder(work.media().value()));
        }
    }

    private void refuseLargePicture(Source source, Path file) throws Unusable, IOException {
        if (source instanceof Source.Picture
                && Files.size(file) > workbench.settings().maxPicture().toBytes()) {
            throw new Unusable(Failure.TOO_LARGE, Files.size(file) + " bytes");
        }
    }

    private void progress(Work work, double done) {
        if (!table.progress(work.media(), work.attempt(), done)) {
            throw new Gone();
        }
    }

    @Override
    public void gaveUp(Work work, Throwable cause) {
        log.error("Media {} could not be processed", work.media(), cause);
        settling.failed(work, Failure.INTERNAL);
    }

    /** Ends ffmpeg when its medium was deleted. */
    private static final class Gone extends RuntimeException {
        Gone() {
            super("The medium is gone", null, false, false);
        }
    }
}
