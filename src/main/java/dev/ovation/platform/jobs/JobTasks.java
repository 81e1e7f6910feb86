package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.jobs.JobMetrics.Outcome;
import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.metrics.Metrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The modules' jobs in db-scheduler's words: how they are stored, tried again and given up. */
@Component
class JobTasks {

    private static final Logger log = LoggerFactory.getLogger(JobTasks.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<Job<?>> jobs;
    private final List<RecurringJob> recurring;
    private final JsonMapper json;
    private final Ids ids;
    private final JobTable table;
    private final JobListTable list;
    private final TransactionOperations transaction;
    private final JobMetrics metrics;

    JobTasks(
            List<Job<?>> jobs,
            List<RecurringJob> recurring,
            JsonMapper json,
            Ids ids,
            JobTable table,
            JobListTable list,
            TransactionOperations transaction,
            Metrics metrics) {
        this.jobs = jobs;
        this.recurring = recurring;
        this.metrics = new JobMetrics(metrics, names());
        this.json = json;
        this.ids = ids;
        this.table = table;
        this.list = list;
        this.transaction = transaction;
    }

    List<Task<?>> of(Lane lane) {
        return jobs.stream()
                .filter(job -> job.kind().lane() == lane)
                .<Task<?>>map(this::task)
                .toList();
    }

    List<RecurringTask<?>> recurring() {
        return recurring.stream()
                .<RecurringTask<?>>map(job -> Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                        .execute((instance, context) -> run(job)))
                .toList();
    }

    private Stream<String> names() {
        return Stream.concat(jobs.stream().map(job -> job.kind().name()), recurring.stream().map(RecurringJob::name));
    }

    private void run(RecurringJob job) {
        try (var _ = RequestId.carry(ids.secret())) {
            job.run();
        } catch (RuntimeException failure) {
            metrics.ended(job.name(), Outcome.FAILED);
            throw failure;
        }
        metrics.ended(job.name(), Outcome.DONE);
    }

    Serializer serializer() {
        return new ParcelSerializer();
    }

    private <T> Task<Parcel> task(Job<T> job) {
        var kind = job.kind();
        return Tasks.custom(kind.name(), Parcel.class)
                .onFailure((complete, operations) -> failed(job, complete, operations))
                .execute((instance, context) -> {
                    var parcel = instance.getData();
                    try (var _ = carry(parcel)) {
                        return run(job, instance, context);
                    }
                });
    }

    private <T> CompletionHandler<Parcel> run(Job<T> job, TaskInstance<Parcel> instance, ExecutionContext context) {
        var name = job.kind().name();
        log.debug("Job {} {} begins", name, instance.getId());
        try {
            job.run(data(job, instance.getData()));
            metrics.ended(name, Outcome.DONE);
            return (complete, operations) -> end(job.kind(), complete, operations);
        } catch (Exception failure) {
            if (context.getSchedulerState().isShuttingDown()) {
                return putBack(name);
            }
            throw failure instanceof RuntimeException known ? known : new JobFailed(name, failure);
        }
    }

    /** Gone, unless somebody asked for it while it ran: then it runs once more. */
    private void end(JobKind<?> kind, ExecutionComplete complete, ExecutionOperations<Parcel> operations) {
        var id = complete.getExecution().taskInstance.getId();
        var version = complete.getExecution().version;
        if (!table.end(kind.lane(), kind.name(), id, version)) {
            transaction.executeWithoutResult(_ -> table.again(kind.lane(), kind.name(), id, version)
                    .ifPresentOrElse(
                            when -> operations.reschedule(complete, when),
                            () -> table.end(kind.lane(), kind.name(), id, version)));
        }
    }

    /** It was cut off by the end of this process, which is nobody's failure: the next one begins with it. */
    private static CompletionHandler<Parcel> putBack(String name) {
        Thread.interrupted(); // or the job could not be written
        return (complete, operations) -> {
            log.info("Job {} {} goes on after the restart", name, complete.getExecution().taskInstance.getId());
            operations.reschedule(complete, complete.getTimeDone());
        };
    }

    private <T> void failed(Job<T> job, ExecutionComplete complete, ExecutionOperations<Parcel> operations) {
        try (var _ = carry((Parcel) complete.getExecution().taskInstance.getData())) {
            tryAgainOrGiveUp(job, complete, operations);
        }
    }

    private <T> void tryAgainOrGiveUp(
            Job<T> job, ExecutionComplete complete, ExecutionOperations<Parcel> operations) {
        var kind = job.kind();
        var execution = complete.getExecution();
        var tries = execution.consecutiveFailures + 1;
        var cause = complete.getCause().orElseGet(() -> new IllegalStateException("its worker died"));
        if (tries < kind.attempts()) {
            var pause = kind.pause().multipliedBy(1L << Math.min(tries - 1, 20));
            var next = complete.getTimeDone().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            log.warn(
                    "Job {} {} failed, try {} of {}: {}",
                    kind.name(),
                    execution.taskInstance.getId(),
                    tries,
                    kind.attempts(),
                    cause.toString());
            metrics.ended(kind.name(), Outcome.FAILED);
            operations.reschedule(complete, next);
        } else {
            log.error("Job {} {} was given up", kind.name(), execution.taskInstance.getId(), cause);
            list.giveUp(kind, execution.taskInstance.getId(), tries, cause, complete.getTimeDone());
            job.gaveUp(data(job, (Parcel) execution.taskInstance.getData()), cause);
            metrics.ended(kind.name(), Outcome.GIVEN_UP);
            end(kind, complete, operations);
        }
    }

    /** What no request asked for is told apart by an id of its own. */
    private RequestId.Carried carry(Parcel parcel) {
        return RequestId.carry(parcel.requestId() == null ? ids.secret() : parcel.requestId());
    }

    private <T> T data(Job<T> job, Parcel parcel) {
        return json.readValue(parcel.data(), job.kind().data());
    }

    private static final class JobFailed extends RuntimeException {
        JobFailed(String name, Exception cause) {
            super("Job " + name + " failed: " + cause.getMessage(), cause);
        }
    }

    /** Recurring jobs are told nothing. */
    private static final class ParcelSerializer implements Serializer {

        private static final byte[] NOTHING = "null".getBytes(StandardCharsets.US_ASCII);

        @Override
        public byte[] serialize(@Nullable Object data) {
            return data instanceof Parcel parcel ? parcel.bytes() : NOTHING;
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte[] bytes) {
            return type == Parcel.class ? type.cast(Parcel.of(bytes)) : null;
        }
    }
}
