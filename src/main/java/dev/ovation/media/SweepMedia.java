package dev.ovation.media;

import dev.ovation.platform.jobs.RecurringJob;
import dev.ovation.storage.StorageKey;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Forgets uploads that nobody goes on with, and deletes bytes that no medium owns: a process that was killed
 * between a file and its row leaves such. A complete upload that only lacks its last commit is settled.
 */
@Component
class SweepMedia implements RecurringJob {

    private static final Duration OLD = Duration.ofDays(1);
    private static final int BATCH = 200;

    private final MediaTable table;
    private final StoredFiles files;
    private final Processing processing;
    private final OpenUpload uploads;
    private final InstantSource clock;

    SweepMedia(
            MediaTable table, StoredFiles files, Processing processing, OpenUpload uploads, InstantSource clock) {
        this.table = table;
        this.files = files;
        this.processing = processing;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "media-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        for (var file : table.expiredUploads(clock.instant(), BATCH)) {
            if (files.length(Originals.key(file.id())) == file.bytes()) {
                processing.begin(file);
            } else {
                uploads.abandon(file);
            }
        }
        List.of(Originals.SHELF, "renditions", "captions").forEach(this::sweepOrphans);
    }

    private void sweepOrphans(String shelf) {
        try {
            var old = files.untouchedSince(shelf, clock.instant().minus(OLD));
            for (int from = 0; from < old.size(); from += BATCH) {
                sweepOrphans(old.subList(from, Math.min(old.size(), from + BATCH)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sweepOrphans(List<StorageKey> keys) throws IOException {
        var byId = keys.stream().collect(Collectors.groupingBy(key -> UUID.fromString(key.name().substring(0, 36))));
        var owned = table.existing(byId.keySet());
        for (var entry : byId.entrySet()) {
            if (!owned.contains(entry.getKey())) {
                for (var key : entry.getValue()) {
                    files.delete(key);
                }
            }
        }
    }
}
