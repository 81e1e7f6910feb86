package dev.ovation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterReadersTests {

    private final LetterReaders readers = new LetterReaders();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger read = new AtomicInteger();

    @AfterEach
    void letThemGo() {
        mayEnd.release(1_000);
        readers.stop();
    }

    @Test
    void aBurstOfLettersWaitsItsTurnAndWhoWritesThemDoesNot() throws Exception {
        for (int i = 0; i < 100; i++) {
            readers.read(this::slowly);
        }
        begun.acquire(2);
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).as("a third at once").isFalse();
        assertThat(readers.areBehind()).isTrue();
        mayEnd.release(100);
        begun.acquire(98);
        assertThat(readers.areBehind()).isFalse();
    }

    @Test
    void atTheEndTheLettersInHandAreFinishedAndTheOthersStayUnread() throws Exception {
        for (int i = 0; i < 10; i++) {
            readers.read(this::slowly);
        }
        begun.acquire(2);
        var stopping = Thread.ofVirtual().start(readers::stop);
        while (readers.isRunning() || readers.areBehind()) {
            Thread.onSpinWait();
        }
        readers.read(this::slowly);
        mayEnd.release(100);
        stopping.join();
        assertThat(read).hasValue(2);

        readers.start();
        begun.acquire(9); // a pause is not the end: the eight that waited, and the one that came meanwhile
        assertThat(readers.areBehind()).isFalse();
    }

    @Test
    void readersThatStoppedCanStartAgain() throws Exception {
        readers.stop();
        readers.start();
        var arrived = new CountDownLatch(1);
        readers.read(arrived::countDown);
        assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private void slowly() {
        begun.release();
        mayEnd.acquireUninterruptibly();
        read.incrementAndGet();
    }
}
