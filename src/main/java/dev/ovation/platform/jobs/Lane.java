package dev.ovation.platform.jobs;

/** Two queues, so that a long transcode never stands before a renewal. */
public enum Lane {
    /** Seconds at most: renewals, expiries, mails. Runs by the house's clock. */
    LIGHT,
    /** Minutes: transcodes. Runs by the machine's time, so that a moved clock never takes a live one for dead. */
    HEAVY
}
