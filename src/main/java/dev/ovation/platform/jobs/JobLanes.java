package dev.ovation.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The two lanes as they run: db-scheduler over one table each. Started when everything else stands, stopped first. A
 * worker that was killed is noticed by its missing heartbeat and its job runs again elsewhere.
 */
@Component
class JobLanes implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final HouseClock clock;
    private final Ids ids;
    private final JobSettings settings;
    private final JobTasks tasks;
    private volatile Map<Lane, Scheduler> schedulers;
    private volatile boolean running;
    private volatile boolean stopped;

    JobLanes(DataSource dataSource, HouseClock clock, Ids ids, JobSettings settings, JobTasks tasks) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.ids = ids;
        this.settings = settings;
        this.tasks = tasks;
        schedulers = build();
    }

    private Map<Lane, Scheduler> build() {
        var source = new TransactionAwareDataSourceProxy(dataSource);
        var name = new SchedulerName.Fixed("ovation-" + ids.secret());
        return Map.of(
                Lane.LIGHT,
                Scheduler.create(source, tasks.of(Lane.LIGHT))
                        .startTasks(tasks.recurring())
                        .tableName("platform.light_jobs")
                        .clock(clock::instant)
                        .threads(settings.lightThreads())
                        .pollingInterval(Duration.ofSeconds(1))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(4)
                        .schedulerName(name)
                        .serializer(tasks.serializer())
                        .shutdownMaxWait(Duration.ofSeconds(10))
                        .build(),
                Lane.HEAVY,
                Scheduler.create(source, tasks.of(Lane.HEAVY))
                        .tableName("platform.heavy_jobs")
                        .clock(Instant::now)
                        .threads(settings.heavyThreads())
                        .pollingInterval(Duration.ofSeconds(2))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(4)
                        .enablePriority()
                        .schedulerName(name)
                        .serializer(tasks.serializer())
                        .shutdownMaxWait(Duration.ofSeconds(2))
                        .build());
    }

    Scheduler of(Lane lane) {
        return Objects.requireNonNull(schedulers.get(lane));
    }

    /** Has the lane look for work after the caller's commit; by itself it looks a little later. */
    void wakeAfterCommit(Lane lane) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            of(lane).triggerCheckForDueExecutions();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                of(lane).triggerCheckForDueExecutions();
            }
        });
    }

    @Override
    public void start() {
        if (stopped) {
            schedulers = build(); // one that was stopped cannot be started again; tests pause whole applications
        }
        schedulers.values().forEach(Scheduler::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stopped = true;
        try (var stopping = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            schedulers.values().forEach(scheduler -> stopping.submit(scheduler::stop));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
