package dev.ovation.platform.jobs;

import dev.ovation.platform.events.AuditedChange;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.jobs.StaffJob.State;
import dev.ovation.platform.time.HouseClock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Durable work as those see it who look after the place. */
@Component
public class StaffJobs {

    private final JobListTable table;
    private final JobTable jobs;
    private final JobLanes lanes;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    StaffJobs(
            JobListTable table, JobTable jobs, JobLanes lanes, HouseClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.jobs = jobs;
        this.lanes = lanes;
        this.clock = clock;
        this.events = events;
    }

    /** What is due first comes first; of those given up, the last one. */
    public Page<StaffJob> list(Lane lane, State state, PageRequest asked) {
        var found = state == State.GIVEN_UP ? table.givenUp(lane, asked) : table.scheduled(lane, state, asked);
        return Page.of(found, asked, last -> Cursor.of(last.at(), last.kind(), last.id()));
    }

    /**
     * Tries one again now that failed and waits, because what it failed at has been put right.
     *
     * @throws RequestRefused.NotFound when there is none
     * @throws JobRefused.NotFailing when it has not failed, or is running
     */
    @Transactional
    public void hurry(Lane lane, String kind, String id, AccountId by) {
        var now = lane == Lane.LIGHT ? clock.instant() : Instant.now();
        if (!jobs.hurry(lane, kind, id, now)) {
            throw jobs.exists(lane, kind, id) ? new JobRefused.NotFailing() : new RequestRefused.NotFound();
        }
        lanes.wakeAfterCommit(lane);
        events.publishEvent(AuditedChange.of(by, "job.hurried", new Owner("job", kind + "/" + id)));
    }
}
