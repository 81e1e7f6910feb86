package dev.ovation.platform.jobs;

import dev.ovation.platform.metrics.Counter;
import dev.ovation.platform.metrics.Metrics;
import java.util.Locale;
import java.util.stream.Stream;

/** How jobs end, by their kind. */
final class JobMetrics {

    /** One that fails is tried again; one that is given up is not. */
    enum Outcome {
        DONE,
        FAILED,
        GIVEN_UP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Counter jobs;

    JobMetrics(Metrics metrics, Stream<String> kinds) {
        jobs = metrics.counter("ovation_jobs_total", "Jobs that were tried.", "kind", "outcome");
        kinds.forEach(kind -> Stream.of(Outcome.values()).forEach(outcome -> jobs.expect(kind, outcome.word())));
    }

    void ended(String kind, Outcome outcome) {
        jobs.add(kind, outcome.word());
    }
}
