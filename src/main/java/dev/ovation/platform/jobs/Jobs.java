package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.time.HouseClock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door to durable work. A job is a row written in the caller's transaction: it exists exactly when what asked for
 * it exists. Its id says what it is for, so asking twice makes one; and it has always a run that begins after the last
 * asking, so what is asked for while it runs is not lost.
 */
@Component
public class Jobs {

    private final JobTable table;
    private final ObjectProvider<JobLanes> lanes;
    private final HouseClock clock;
    private final JsonMapper json;

    Jobs(JobTable table, ObjectProvider<JobLanes> lanes, HouseClock clock, JsonMapper json) {
        this.table = table;
        this.lanes = lanes;
        this.clock = clock;
        this.json = json;
    }

    /** As soon as the caller's transaction has committed. */
    public <T> void now(JobKind<T> kind, String id, T data) {
        ask(kind, id, data, Priority.MEDIUM, present(kind.lane()));
    }

    /** Now, but behind every job that was not asked for so; in the heavy lane, the only one with a queue to jump. */
    public <T> void whenQuiet(JobKind<T> kind, String id, T data) {
        ask(kind, id, data, Priority.LOW, present(kind.lane()));
    }

    /** At a time; one of this kind and id that waits already keeps its own. */
    public <T> void at(JobKind<T> kind, String id, T data, Instant when) {
        ask(kind, id, data, Priority.MEDIUM, when);
    }

    /** Moves a waiting job, or makes it. */
    public <T> void moveTo(JobKind<T> kind, String id, T data, Instant when) {
        cancel(kind, id);
        at(kind, id, data, when);
    }

    /** Forgets a job that waits; one that runs goes on. */
    public void cancel(JobKind<?> kind, String id) {
        table.cancel(kind.lane(), kind.name(), id);
    }

    private <T> void ask(JobKind<T> kind, String id, T data, int priority, Instant when) {
        // It goes on with what this request began, whenever and wherever that is.
        var parcel = new Parcel(RequestId.current(), json.writeValueAsBytes(data));
        table.ask(kind.lane(), kind.name(), id, parcel.bytes(), priority, when);
        lanes.getObject().wakeAfterCommit(kind.lane());
    }

    private Instant present(Lane lane) {
        return lane == Lane.LIGHT ? clock.instant() : Instant.now();
    }
}
