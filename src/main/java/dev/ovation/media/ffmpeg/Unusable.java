package dev.ovation.media.ffmpeg;

import dev.ovation.media.Failure;

/** This file will never become anything here; trying again changes nothing. */
public final class Unusable extends Exception {

    private final Failure failure;

    /** @param detail for the log, not for the person */
    public Unusable(Failure failure, String detail) {
        super(failure.code() + ": " + detail);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
