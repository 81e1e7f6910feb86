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

    LateLetters(IncompleteEventPublications letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "late-letters";
    }

    @Override
    public Duration every() {
        return A_WHILE;
    }

    @Override
    public void run() {
        letters.resubmitIncompletePublicationsOlderThan(A_WHILE);
    }
}
