package dev.ovation.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What tests have done: errands that may fail, films and sagas that last, vigils that last as long as a test wants. */
@TestConfiguration
class Errands {

    record Errand(String name, int failures) {}

    static final JobKind<Errand> ERRAND = new JobKind<>("errand", Errand.class, Lane.LIGHT, 3, Duration.ofMinutes(1));

    /** As long as somebody holds the latch. */
    record Film(String name) {}

    static final JobKind<Film> FILM = JobKind.heavy("film", Film.class);

    static class MakeFilm implements Job<Film> {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final CountDownLatch ended = new CountDownLatch(10);
        final AtomicInteger running = new AtomicInteger();
        final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public JobKind<Film> kind() {
            return FILM;
        }

        @Override
        public void run(Film film) throws InterruptedException {
            mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            begun.countDown();
            assertThat(mayEnd.await(1, TimeUnit.MINUTES)).isTrue();
            running.decrementAndGet();
            ended.countDown();
        }
    }

    /** Lasts longer than any process has patience. */
    record Saga(String name) {}

    static final JobKind<Saga> SAGA = JobKind.heavy("saga", Saga.class);

    static class WriteSaga implements Job<Saga> {

        final Semaphore begun = new Semaphore(0);
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final CountDownLatch ended = new CountDownLatch(1);
        final AtomicBoolean givenUp = new AtomicBoolean();

        @Override
        public JobKind<Saga> kind() {
            return SAGA;
        }

        @Override
        public void run(Saga saga) throws InterruptedException {
            begun.release();
            assertThat(mayEnd.await(1, TimeUnit.MINUTES)).isTrue();
            ended.countDown();
        }

        @Override
        public void gaveUp(Saga saga, Throwable cause) {
            givenUp.set(true);
        }
    }

    /** Lasts as long as its test wants. */
    record Vigil(String name) {}

    static final JobKind<Vigil> VIGIL = JobKind.light("vigil", Vigil.class).attempts(1);

    /** One vigil, watched by its test. */
    static class Watch {

        final Semaphore begun = new Semaphore(0);
        final Semaphore mayEnd = new Semaphore(0);
        final AtomicInteger runs = new AtomicInteger();
        final AtomicInteger failures = new AtomicInteger();
    }

    static class KeepVigil implements Job<Vigil> {

        private final Map<String, Watch> watches = new ConcurrentHashMap<>();

        Watch watch(String name) {
            return watches.computeIfAbsent(name, _ -> new Watch());
        }

        @Override
        public JobKind<Vigil> kind() {
            return VIGIL;
        }

        @Override
        public void run(Vigil vigil) throws InterruptedException {
            var watch = watch(vigil.name());
            watch.runs.incrementAndGet();
            watch.begun.release();
            assertThat(watch.mayEnd.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            if (watch.failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("fell asleep");
            }
        }
    }

    static class RunErrand implements Job<Errand> {

        final List<String> runs = new CopyOnWriteArrayList<>();
        final List<Instant> times = new CopyOnWriteArrayList<>();
        final List<String> givenUp = new CopyOnWriteArrayList<>();
        final List<String> requests = new CopyOnWriteArrayList<>();
        private final HouseClock clock;

        RunErrand(HouseClock clock) {
            this.clock = clock;
        }

        @Override
        public JobKind<Errand> kind() {
            return ERRAND;
        }

        @Override
        public void run(Errand errand) {
            runs.add(errand.name());
            requests.add(errand.name() + " " + RequestId.current());
            times.add(clock.instant());
            if (runs.stream().filter(errand.name()::equals).count() <= errand.failures()) {
                throw new IllegalStateException("not this time");
            }
        }

        @Override
        public void gaveUp(Errand errand, Throwable cause) {
            givenUp.add(errand.name());
            requests.add(errand.name() + " " + RequestId.current());
        }
    }

    @Bean
    RunErrand runErrand(HouseClock clock) {
        return new RunErrand(clock);
    }

    @Bean
    WriteSaga writeSaga() {
        return new WriteSaga();
    }

    @Bean
    KeepVigil keepVigil() {
        return new KeepVigil();
    }

    @Bean
    MakeFilm makeFilm() {
        return new MakeFilm();
    }
}
