package dev.ovation.platform.events;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Delivers again what was written a while ago and not read: its listener failed, or its process died. */
@Component
class LateLetters implements RecurringJob {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final IncompleteEventPublications letters;
    private final LetterReaders readers;

    LateLetters(IncompleteEventPublications letters, LetterReaders readers) {
        this.letters = letters;
        this.readers = readers;
    }

    @Override
    public String name() {
        return "late-letters";
    }

    @Override
    public Duration every() {
        return A_WHILE;
    }

    /** Not while letters wait for their turn here: they would only be read twice. */
    @Override
    public void run() {
        if (readers.areBehind()) {
            return;
        }
        letters.resubmitIncompletePublicationsOlderThan(A_WHILE);
    }
}
