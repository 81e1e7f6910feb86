package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
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
    private final JobLanes lanes;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    StaffJobs(JobListTable table, JobLanes lanes, HouseClock clock, ApplicationEventPublisher events) {
        this.table = table;
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
        var scheduler = lanes.of(lane);
        var instance = TaskInstanceId.of(kind, id);
        var job = scheduler.getScheduledExecution(instance).orElseThrow(RequestRefused.NotFound::new);
        if (job.getConsecutiveFailures() == 0 || job.isPicked()) {
            throw new JobRefused.NotFailing();
        }
        scheduler.reschedule(instance, lane == Lane.LIGHT ? clock.instant() : Instant.now());
        events.publishEvent(AuditedChange.of(by, "job.hurried", new Owner("job", kind + "/" + id)));
    }
}
