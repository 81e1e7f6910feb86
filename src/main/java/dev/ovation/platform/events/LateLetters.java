package dev.ovation.platform.events;

import dev.ovation.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Delivers again what was written a while ago and not read: its listener failed, or its process died. */
@Component
class LateLetters implements RecurringJob {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final IncompleteEventPublications letters;
    private final LetterTable table;
    private final LetterReaders readers;
    private final InstantSource clock;

    LateLetters(
            IncompleteEventPublications letters, LetterTable table, LetterReaders readers, InstantSource clock) {
        this.letters = letters;
        this.table = table;
        this.readers = readers;
        this.clock = clock;
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
        table.failUnreadSince(clock.instant().minus(A_WHILE));
        letters.resubmitIncompletePublicationsOlderThan(A_WHILE);
    }
}
