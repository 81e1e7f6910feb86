package dev.ovation.media;

import dev.ovation.platform.jobs.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the processing of a medium: its new state and its job are one commit. */
@Component
class Processing {

    private final MediaTable table;
    private final Jobs jobs;

    Processing(MediaTable table, Jobs jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    /** After the last byte, or again after a failure; does nothing when another was faster. */
    @Transactional
    void begin(MediaFile before) {
        if (table.process(before)) {
            enqueue(table.find(before.id()).orElseThrow());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void enqueue(MediaFile file) {
        var work = new ProcessMedia.Work(file.id(), file.attempt());
        // The attempt is in the id: the job of the one before may still be about to go.
        var id = file.id() + "-" + file.attempt();
        if (file.background()) {
            jobs.whenQuiet(ProcessMedia.KIND, id, work);
        } else {
            jobs.now(ProcessMedia.KIND, id, work);
        }
    }
}
