package dev.ovation.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.house.House;
import dev.ovation.house.HouseTest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies are never older than the last commit: alone, in open transactions, undone ones and under many threads. */
@HouseTest
class KeptTests {

    private static final int ROWS = 8;

    private final House house;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Memory memory;
    private final Kept<Integer, Long> kept;
    private final AtomicInteger readings = new AtomicInteger();

    KeptTests(House house, JdbcClient jdbc, TransactionTemplate transaction, Memory memory) {
        this.house = house;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.memory = memory;
        kept = memory.keep(100);
    }

    @BeforeEach
    void makeRows() {
        house.untilAlone();
        jdbc.sql("create table if not exists platform.kept_test (id int primary key, value bigint not null)").update();
        jdbc.sql("insert into platform.kept_test select i, 0 from generate_series(0, 7) i"
                + " on conflict (id) do update set value = 0").update();
        kept.forget();
        readings.set(0);
    }

    @Test
    void whatWasReadOnceIsNotReadAgain() {
        assertThat(value(1)).isZero();
        assertThat(value(1)).isZero();
        assertThat(kept.all(List.of(1, 2), this::readAll)).containsOnlyKeys(1, 2);
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatIsNotThereIsAskedForAgain() {
        assertThat(value(99)).isNull();
        assertThat(kept.all(List.of(99), this::readAll)).isEmpty();
        assertThat(readings).hasValue(2);
    }

    @Test
    void aChangeIsSeenWithItsCommit() {
        value(1);
        transaction.executeWithoutResult(_ -> {
            change(1, 5);
            assertThat(value(1)).as("inside").isEqualTo(5);
            assertThat(fromOutside(1)).as("outside, before the commit").isZero();
        });
        assertThat(value(1)).isEqualTo(5);
    }

    @Test
    void aChangeThatIsUndoneLeavesNoCopy() {
        value(1);
        transaction.executeWithoutResult(status -> {
            change(1, 5);
            assertThat(value(1)).isEqualTo(5);
            status.setRollbackOnly();
        });
        assertThat(value(1)).isZero();
    }

    @Test
    void aReadingThatWasOvertakenIsNotKept() {
        assertThat(kept.get(1, key -> {
            var before = read(key);
            fromOutside(() -> transaction.executeWithoutResult(_ -> change(1, 5)));
            return before;
        })).isZero();
        assertThat(value(1)).isEqualTo(5);
    }

    @Test
    void aChangeOfAllIsSeenWithItsCommitAndKeptByNobodyBefore() {
        kept.all(List.of(1, 2), this::readAll);
        transaction.executeWithoutResult(_ -> {
            kept.changeAll();
            jdbc.sql("update platform.kept_test set value = 5").update();
            assertThat(value(1)).as("inside").isEqualTo(5);
            assertThat(fromOutside(1)).as("outside, before the commit").isZero();
        });
        assertThat(List.of(value(1), value(2))).containsOnly(5L);
    }

    @Test
    void aReadingThatAChangeOfAllHasOvertakenIsNotKept() {
        assertThat(kept.get(1, key -> {
            var before = read(key);
            fromOutside(() -> transaction.executeWithoutResult(_ -> {
                kept.changeAll();
                jdbc.sql("update platform.kept_test set value = 5").update();
            }));
            return before;
        })).isZero();
        assertThat(value(1)).isEqualTo(5);
    }

    @Test
    void aChangeBelongsIntoATransaction() {
        assertThatThrownBy(() -> kept.changes(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsKeptWhileOthersMayChangeTheRows() {
        memory.distrust();
        try {
            value(1);
            value(1);
            assertThat(readings).hasValue(2);
        } finally {
            memory.trust();
        }
    }

    @Test
    void copiesOfBeforeAreGoneWhenTrustComesBack() {
        value(1);
        memory.distrust();
        jdbc.sql("update platform.kept_test set value = 7 where id = 1").update();
        memory.trust();
        assertThat(value(1)).isEqualTo(7);
    }

    /** Whoever reads after a commit has ended finds what it wrote, or something newer. */
    @Test
    @Timeout(300)
    void manyReadersNeverSeeThePast() throws Exception {
        var committed = new AtomicLongArray(ROWS);
        var past = new ConcurrentLinkedQueue<String>();
        var over = new AtomicBoolean();
        // Threads of the machine: the readers hardly ever wait, and virtual ones would leave the others no turn.
        try (var people = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int row = 0; row < ROWS; row++) {
                var id = row;
                people.submit(() -> write(id, committed));
            }
            for (int i = 0; i < 16; i++) {
                var random = new Random(i);
                people.submit(() -> watch(random, committed, past, over));
            }
            people.submit(() -> {
                TimeUnit.SECONDS.sleep(4);
                over.set(true);
                return true;
            });
        }
        assertThat(past).isEmpty();
        assertThat(committed.get(0)).isPositive();
    }

    private void write(int id, AtomicLongArray committed) {
        for (long value = 1; value <= 300; value++) {
            var now = value;
            var undone = value % 7 == 0;
            transaction.executeWithoutResult(status -> {
                if (now % 5 == 0) {
                    kept.changeAll();
                    store(id, now);
                } else {
                    change(id, now);
                }
                if (undone) {
                    status.setRollbackOnly();
                }
            });
            if (!undone) {
                committed.set(id, now);
            }
        }
    }

    private void watch(Random random, AtomicLongArray committed, Queue<String> past, AtomicBoolean over) {
        while (!over.get()) {
            var id = random.nextInt(ROWS);
            var least = committed.get(id);
            var seen = random.nextBoolean()
                    ? kept.all(List.of(id), this::readAll).getOrDefault(id, -1L)
                    : kept.get(id, this::read);
            if (seen == null || seen < least || (seen > 0 && seen % 7 == 0)) {
                past.add(id + ": " + seen + " after " + least);
            }
        }
    }

    private Long value(int id) {
        return kept.get(id, this::read);
    }

    private Long fromOutside(int id) {
        var seen = new AtomicLongArray(1);
        fromOutside(() -> seen.set(0, value(id)));
        return seen.get(0);
    }

    private static void fromOutside(Runnable act) {
        var done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            act.run();
            done.countDown();
        });
        try {
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void change(int id, long value) {
        kept.changes(id);
        store(id, value);
    }

    private void store(int id, long value) {
        jdbc.sql("update platform.kept_test set value = ? where id = ?").params(value, id).update();
    }

    private Long read(int id) {
        readings.incrementAndGet();
        return jdbc.sql("select value from platform.kept_test where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private Map<Integer, Long> readAll(java.util.Set<Integer> ids) {
        readings.incrementAndGet();
        var found = new java.util.HashMap<Integer, Long>();
        jdbc.sql("select id, value from platform.kept_test where id in (:ids)")
                .param("ids", ids)
                .query((org.springframework.jdbc.core.RowCallbackHandler) row -> found.put(row.getInt(1), row.getLong(2)));
        return found;
    }
}
