package dev.ovation.media;

import dev.ovation.media.ffmpeg.Made;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a medium's processing and writes the letter about it, in one transaction. */
@Component
class Settling {

    private final MediaTable table;
    private final ApplicationEventPublisher letters;

    Settling(MediaTable table, ApplicationEventPublisher letters) {
        this.table = table;
        this.letters = letters;
    }

    /** False when this attempt was over already, or the medium is gone. */
    @Transactional
    boolean ready(ProcessMedia.Work work, MediaKind kind, Made made) {
        var moved = table.ready(work.media(), work.attempt(), kind, made);
        if (moved) {
            var owner = table.find(work.media()).orElseThrow().owner();
            letters.publishEvent(new MediaReady(work.media(), owner, kind));
        }
        return moved;
    }

    @Transactional
    void failed(ProcessMedia.Work work, Failure failure) {
        if (table.failed(work.media(), work.attempt(), failure)) {
            var owner = table.find(work.media()).orElseThrow().owner();
            letters.publishEvent(new MediaFailed(work.media(), owner, failure));
        }
    }
}
