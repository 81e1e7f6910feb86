package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.time.HouseClock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to durable work. A job is a row written in the caller's transaction: it exists exactly when what asked for
 * it exists. Its id says what it is for, so asking twice makes one.
 */
@Component
public class Jobs {

    private final ObjectProvider<JobLanes> lanes;
    private final HouseClock clock;
    private final JsonMapper json;

    Jobs(ObjectProvider<JobLanes> lanes, HouseClock clock, JsonMapper json) {
        this.lanes = lanes;
        this.clock = clock;
        this.json = json;
    }

    /** As soon as the caller's transaction has committed. */
    public <T> void now(JobKind<T> kind, String id, T data) {
        at(kind, id, data, present(kind.lane()));
    }

    /** Now, but behind every job that was not asked for so; in the heavy lane, the only one with a queue to jump. */
    public <T> void whenQuiet(JobKind<T> kind, String id, T data) {
        var job = new TaskInstance.Builder<Parcel>(kind.name(), id)
                .data(parcel(data))
                .priority(Priority.LOW)
                .build();
        var scheduler = lane(kind.lane());
        scheduler.scheduleIfNotExists(job, present(kind.lane()));
        wakeAfterCommit(scheduler);
    }

    /** At a time; does nothing when a job of this kind and id waits already. */
    public <T> void at(JobKind<T> kind, String id, T data, Instant when) {
        var scheduler = lane(kind.lane());
        var job = new TaskInstance.Builder<Parcel>(kind.name(), id)
                .data(parcel(data))
                .priority(Priority.MEDIUM)
                .build();
        scheduler.scheduleIfNotExists(job, when);
        wakeAfterCommit(scheduler);
    }

    /** Moves a waiting job, or makes it. */
    public <T> void moveTo(JobKind<T> kind, String id, T data, Instant when) {
        cancel(kind, id);
        at(kind, id, data, when);
    }

    /** Forgets a job that waits; one that runs goes on. */
    public void cancel(JobKind<?> kind, String id) {
        var scheduler = lane(kind.lane());
        var instance = TaskInstanceId.of(kind.name(), id);
        if (scheduler
                .getScheduledExecution(instance)
                .filter(job -> !job.isPicked())
                .isPresent()) {
            scheduler.cancel(instance);
        }
    }

    /** It goes on with what this request began, whenever and wherever that is. */
    private Parcel parcel(Object data) {
        return new Parcel(RequestId.current(), json.writeValueAsBytes(data));
    }

    private Instant present(Lane lane) {
        return lane == Lane.LIGHT ? clock.instant() : Instant.now();
    }

    private Scheduler lane(Lane lane) {
        return lanes.getObject().of(lane);
    }

    private static void wakeAfterCommit(Scheduler scheduler) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            scheduler.triggerCheckForDueExecutions();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
