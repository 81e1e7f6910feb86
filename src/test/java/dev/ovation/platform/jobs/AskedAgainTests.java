package dev.ovation.platform.jobs;

import static dev.ovation.platform.jobs.Errands.VIGIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.jobs.Errands.KeepVigil;
import dev.ovation.platform.jobs.Errands.Vigil;
import dev.ovation.platform.jobs.Errands.Watch;
import dev.ovation.platform.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A job always has a run that begins after the last asking, whenever that is. */
@SpringBootTest
@Import(Errands.class)
class AskedAgainTests {

    @Autowired
    Jobs jobs;

    @Autowired
    DueWork due;

    @Autowired
    KeepVigil vigils;

    @Autowired
    JobTable table;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HouseClock clock;

    private final String name = UUID.randomUUID().toString();
    private final Vigil vigil = new Vigil(name);
    private Watch watch;

    @BeforeEach
    void watch() {
        watch = vigils.watch(name);
    }

    @Test
    void whatIsAskedForWhileItRunsRunsOnceMore() throws Exception {
        running();
        for (int i = 0; i < 3; i++) {
            jobs.now(VIGIL, name, vigil);
        }
        ends();
        assertThat(watch.runs).hasValue(2);
        due.advance(Duration.ofHours(1));
        assertThat(watch.runs).hasValue(2);
    }

    @Test
    void andAtTheEarliestTimeThatItWasAskedFor() throws Exception {
        running();
        var now = clock.instant();
        jobs.at(VIGIL, name, vigil, now.plus(Duration.ofHours(3)));
        jobs.at(VIGIL, name, vigil, now.plus(Duration.ofHours(1)));
        jobs.at(VIGIL, name, vigil, now.plus(Duration.ofHours(2)));
        ends();
        due.advance(Duration.ofMinutes(59));
        assertThat(watch.runs).hasValue(1);
        due.advance(Duration.ofMinutes(2));
        assertThat(watch.runs).hasValue(2);
        due.advance(Duration.ofDays(1));
        assertThat(watch.runs).hasValue(2);
    }

    @Test
    void oneThatIsCancelledWhileItRunsEndsWithThatRun() throws Exception {
        running();
        jobs.now(VIGIL, name, vigil);
        jobs.cancel(VIGIL, name);
        ends();
        assertThat(watch.runs).hasValue(1);
    }

    @Test
    void whatIsGivenUpIsTriedOnceMoreForWhoAskedMeanwhile() throws Exception {
        watch.failures.set(1);
        running();
        jobs.now(VIGIL, name, vigil);
        ends();
        assertThat(watch.runs).hasValue(2);
    }

    /** Or it would look before there is something to see, and there would be no other run. */
    @Test
    void oneThatWaitsIsNotPickedBeforeWhoAskedHasCommitted() throws Exception {
        watch.mayEnd.release(10);
        jobs.at(VIGIL, name, vigil, clock.instant().plus(Duration.ofDays(1)));
        transaction.executeWithoutResult(_ -> {
            jobs.now(VIGIL, name, vigil);
            clock.moveAhead(Duration.ofDays(1).plusSeconds(1)); // it is due now, and workers look for it
            assertThat(isBegunWithin(Duration.ofMillis(2_500))).isFalse();
        });
        due.finish();
        assertThat(watch.runs).hasValue(1);
    }

    @Test
    void ofTwoWhoAskAtOnceNeitherFails() throws Exception {
        watch.mayEnd.release(10);
        var asked = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var second = other.submit(() -> {
                asked.await();
                transaction.executeWithoutResult(_ -> jobs.now(VIGIL, name, vigil));
                return true;
            });
            transaction.executeWithoutResult(_ -> {
                jobs.now(VIGIL, name, vigil);
                asked.countDown();
                assertThat(isBegunWithin(Duration.ofMillis(200))).isFalse(); // the second one waits at our row
            });
            assertThat(second.get(1, TimeUnit.MINUTES)).isTrue();
        }
        due.finish();
        assertThat(watch.runs.get()).isBetween(1, 2);
    }

    /** Whose heart stood still for too long comes to his end, too; it is not the end of who goes on in his place. */
    @Test
    void aRunThatWasTakenForDeadEndsNothing() {
        jobs.at(VIGIL, name, vigil, clock.instant().plus(Duration.ofDays(1)));
        sql.sql("update platform.light_jobs set picked = true, version = 3 where task_instance = ?")
                .param(name)
                .update();
        jobs.now(VIGIL, name, vigil);
        assertThat(table.end(Lane.LIGHT, VIGIL.name(), name, 2)).isFalse();
        assertThat(again(2)).isEmpty();
        assertThat(table.end(Lane.LIGHT, VIGIL.name(), name, 3)).isFalse();
        assertThat(again(3)).isPresent();
        assertThat(table.end(Lane.LIGHT, VIGIL.name(), name, 3)).isTrue();
    }

    private Optional<Instant> again(long version) {
        return transaction.execute(_ -> table.again(Lane.LIGHT, VIGIL.name(), name, version));
    }

    private void running() throws InterruptedException {
        jobs.now(VIGIL, name, vigil);
        assertThat(watch.begun.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
    }

    private void ends() {
        watch.mayEnd.release(10);
        due.finish();
    }

    private boolean isBegunWithin(Duration patience) {
        try {
            return watch.begun.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
