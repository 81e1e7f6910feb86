package dev.ovation.notification;

import dev.ovation.platform.jobs.WaitingWork;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, as soon as something is kept and every second. Of a whole fleet one goes at a time, so mails leave
 * in their order; and it rests five times as long as it worked, so that those who wait for an answer have the machine.
 */
@Component
class MailRounds implements SmartLifecycle, WaitingWork {

    private static final Logger log = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Times the work: a sixth of one core at most, which is still hundreds of mails a second. */
    private static final int REST = 5;

    private final SendMails sendMails;
    private final OutboxTable table;
    private final TurnTable turn;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    MailRounds(SendMails sendMails, OutboxTable table, TurnTable turn) {
        this.sendMails = sendMails;
        this.table = table;
        this.turn = turn;
    }

    @Override
    public void wake() {
        bell.release();
    }

    @Override
    public boolean isBusy(Instant now) {
        var next = next();
        return next != null && !next.isAfter(now);
    }

    @Override
    public @Nullable Instant next() {
        return table.nextDue();
    }

    @Override
    public void start() {
        var next = Thread.ofPlatform().daemon().name("mails").unstarted(this::go);
        thread = next; // before it looks whether it still is the one
        next.start();
    }

    /** Finishes what the carrier has in hand, and nothing more. */
    @Override
    public void stop() {
        var going = thread;
        thread = null;
        if (going != null) {
            bell.release();
            try {
                going.join(PATIENCE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void go() {
        try {
            while (goesOn()) {
                bell.tryAcquire(1, TimeUnit.SECONDS);
                bell.drainPermits();
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            turn.take(this::sendAll);
        } catch (RuntimeException failure) {
            log.error("Mails could not be sent now", failure);
        }
    }

    private void sendAll() {
        var begun = System.nanoTime();
        while (goesOn() && sendMails.some()) {
            rest(REST * (System.nanoTime() - begun));
            begun = System.nanoTime();
        }
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goesOn() {
        return Thread.currentThread() == thread;
    }
}
