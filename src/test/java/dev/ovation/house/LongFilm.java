package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.JobKind;
import dev.ovation.platform.jobs.Jobs;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;

/** A film that takes as long as a test wants: nothing else heavy is begun before it ends. */
@TestComponent
public class LongFilm implements Job<LongFilm.Reel> {

    static final JobKind<Reel> KIND = JobKind.heavy("long-film", Reel.class);

    /** Which one. */
    public record Reel(UUID id) {}

    /** Rolls until it is let go. */
    public interface Rolling extends AutoCloseable {
        @Override
        void close();
    }

    private final Jobs jobs;
    private volatile CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch mayEnd = new CountDownLatch(1);

    LongFilm(Jobs jobs) {
        this.jobs = jobs;
    }

    /** It has the lane when this returns. */
    public Rolling roll() throws InterruptedException {
        begun = new CountDownLatch(1);
        mayEnd = new CountDownLatch(1);
        var reel = new Reel(UUID.randomUUID());
        jobs.now(KIND, reel.id().toString(), reel);
        assertThat(begun.await(1, TimeUnit.MINUTES)).as("the film begins").isTrue();
        return mayEnd::countDown;
    }

    @Override
    public JobKind<Reel> kind() {
        return KIND;
    }

    @Override
    public void run(Reel reel) throws InterruptedException {
        begun.countDown();
        mayEnd.await();
    }
}
