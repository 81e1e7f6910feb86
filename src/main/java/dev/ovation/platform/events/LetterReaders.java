package dev.ovation.platform.events;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The few threads that letters are read by: however many are written at once, the database stays free for those who
 * wait for an answer. Letters wait in memory because they are stored anyway; those unread when we stop are read after
 * the next start: by another process from what is stored, by this one, which was only paused, from here.
 */
@Component
class LetterReaders implements SmartLifecycle {

    private static final int READERS = 2;
    private static final int SECONDS_TO_FINISH = 10;

    private final Queue<Runnable> unread = new ConcurrentLinkedQueue<>();
    private volatile ThreadPoolExecutor readers = hire();

    void read(Runnable letter) {
        readers.execute(letter);
    }

    /** Whether letters wait that are not late, only not yet their turn. */
    boolean areBehind() {
        return !readers.getQueue().isEmpty();
    }

    @Override
    public void start() {
        if (readers.isShutdown()) {
            readers = hire(); // tests pause whole applications
            for (var letter = unread.poll(); letter != null; letter = unread.poll()) {
                readers.execute(letter);
            }
        }
    }

    /** Finishes the letters in hand, and no others. */
    @Override
    public void stop() {
        readers.shutdown();
        readers.getQueue().drainTo(unread);
        try {
            readers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !readers.isShutdown();
    }

    private ThreadPoolExecutor hire() {
        return new ThreadPoolExecutor(
                READERS,
                READERS,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("letters-", 1).factory(),
                (letter, _) -> unread.add(letter));
    }
}
