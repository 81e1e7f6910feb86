package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.ovation.platform.jobs.JobMetrics.Outcome;
import dev.ovation.platform.metrics.Metrics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The modules' jobs in db-scheduler's words: how they are stored, tried again and given up. */
@Component
class JobTasks {

    private static final Logger log = LoggerFactory.getLogger(JobTasks.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<Job<?>> jobs;
    private final List<RecurringJob> recurring;
    private final Serializer serializer;
    private final JobListTable list;
    private final InstantSource clock;
    private final JobMetrics metrics;

    JobTasks(
            List<Job<?>> jobs,
            List<RecurringJob> recurring,
            JsonMapper json,
            JobListTable list,
            InstantSource clock,
            Metrics metrics) {
        this.jobs = jobs;
        this.recurring = recurring;
        this.metrics = new JobMetrics(metrics, names());
        this.serializer = new JsonSerializer(json);
        this.list = list;
        this.clock = clock;
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
        try {
            job.run();
        } catch (RuntimeException failure) {
            metrics.ended(job.name(), Outcome.FAILED);
            throw failure;
        }
        metrics.ended(job.name(), Outcome.DONE);
    }

    Serializer serializer() {
        return serializer;
    }

    private <T> Task<T> task(Job<T> job) {
        var kind = job.kind();
        return Tasks.custom(kind.name(), kind.data())
                .onFailure((complete, operations) -> failed(job, complete, operations))
                .execute((instance, context) -> {
                    try {
                        job.run(instance.getData());
                        metrics.ended(kind.name(), Outcome.DONE);
                        return new CompletionHandler.OnCompleteRemove<>();
                    } catch (Exception failure) {
                        if (context.getSchedulerState().isShuttingDown()) {
                            return putBack(kind);
                        }
                        throw failure instanceof RuntimeException known ? known : new JobFailed(kind.name(), failure);
                    }
                });
    }

    /** It was cut off by the end of this process, which is nobody's failure: the next one begins with it. */
    private static <T> CompletionHandler<T> putBack(JobKind<T> kind) {
        Thread.interrupted(); // or the job could not be written
        return (complete, operations) -> {
            log.info("Job {} {} goes on after the restart", kind.name(), complete.getExecution().taskInstance.getId());
            operations.reschedule(complete, complete.getTimeDone());
        };
    }

    @SuppressWarnings("unchecked")
    private <T> void failed(Job<T> job, ExecutionComplete complete, ExecutionOperations<T> operations) {
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
            list.giveUp(kind, execution.taskInstance.getId(), tries, cause, clock.instant());
            job.gaveUp((T) execution.taskInstance.getData(), cause);
            metrics.ended(kind.name(), Outcome.GIVEN_UP);
            operations.remove();
        }
    }

    private static final class JobFailed extends RuntimeException {
        JobFailed(String name, Exception cause) {
            super("Job " + name + " failed: " + cause.getMessage(), cause);
        }
    }

    private record JsonSerializer(JsonMapper json) implements Serializer {
        @Override
        public byte[] serialize(@org.jspecify.annotations.Nullable Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return json.readValue(bytes, type);
        }
    }
}
