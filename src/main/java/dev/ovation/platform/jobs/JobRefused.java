package dev.ovation.platform.jobs;

import dev.ovation.platform.http.Refusal;

/** Why a job is not done now. */
public abstract sealed class JobRefused extends Refusal {

    private JobRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** What was never tried has its own time: nobody is to be reminded of a deadline days before it. */
    public static final class NotFailing extends JobRefused {
        NotFailing() {
            super(Kind.CONFLICT, "job_not_failing", "Only a job that failed and waits for another try is hurried.");
        }
    }
}
