package dev.ovation.media;

import dev.ovation.media.delivery.Rendition;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.platform.jobs.Jobs;
import dev.ovation.storage.Scratch;
import dev.ovation.storage.StoredFiles;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Deletes every byte of a medium whose row is gone. */
@Component
class EraseMedia implements Job<MediaId> {

    static final JobKind<MediaId> KIND = JobKind.light("media-erase", MediaId.class);

    private final Jobs jobs;
    private final StoredFiles files;
    private final Scratch scratch;

    EraseMedia(Jobs jobs, StoredFiles files, Scratch scratch) {
        this.jobs = jobs;
        this.files = files;
        this.scratch = scratch;
    }

    void afterCommit(MediaId id) {
        jobs.now(KIND, id.toString(), id);
    }

    @Override
    public JobKind<MediaId> kind() {
        return KIND;
    }

    @Override
    public void run(MediaId id) throws IOException {
        files.delete(Originals.key(id));
        files.delete(Originals.unchecked(id));
        files.delete(Rendition.folder(id.value()));
        files.delete(Rendition.captionsOf(id.value()));
        scratch.clear(id.toString());
    }
}
