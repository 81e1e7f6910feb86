package dev.ovation.platform.jobs;

import java.time.Duration;

/** Light work that comes again and again, on one node at a time; every bean of this type is scheduled. */
public interface RecurringJob {

    String name();

    /** From the end of one run to the start of the next. */
    Duration every();

    void run();
}
