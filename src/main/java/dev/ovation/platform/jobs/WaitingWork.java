package dev.ovation.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Light work that waits in rows of its module's own instead of jobs; {@link DueWork} waits for it all the same. */
public interface WaitingWork {

    /** Whether any of it is due at this time, or being done. */
    boolean isBusy(Instant now);

    /** When the next of it becomes due; null when none waits. */
    @Nullable
    Instant next();

    /** Looks at once what there is to do. */
    void wake();
}
