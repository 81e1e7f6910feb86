package dev.ovation.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes at once what waits at the same time: whoever gets a turn applies his own news and everybody else's that came
 * meanwhile, in one transaction. If that fails, each is applied by itself, so that one cannot hurt the others. Two have
 * a turn at a time: one waits for the database while the other thinks. What both would write, the guards of the
 * payments' versions decide.
 */
@Component
class SettleTogether {

    private static final int MOST = 32;
    private static final int TURNS = 2;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(TURNS);
    private final ApplyAnswer answers;

    SettleTogether(ApplyAnswer answers) {
        this.answers = answers;
    }

    /**
     * Returns when it is committed, and throws what kept it from that.
     *
     * @return the payment as it is then; empty when it was changed since it was read, and nothing was done
     */
    @Transactional(propagation = Propagation.NEVER)
    Optional<Payment> apply(News news) {
        var mine = new Waiting(news);
        waiting.add(mine);
        while (!mine.taken) {
            turns.acquireUninterruptibly();
            try {
                if (!mine.taken) {
                    settle(next());
                }
            } finally {
                turns.release();
            }
        }
        return mine.result();
    }

    /** At most one for each payment: two answers cannot both be new, so one of them has to look again. */
    private List<Waiting> next() {
        var next = new LinkedHashMap<PaymentId, Waiting>();
        while (next.size() < MOST) {
            var one = waiting.poll();
            if (one == null) {
                break;
            }
            one.taken = true;
            if (next.putIfAbsent(one.news.payment(), one) != null) {
                one.applied.complete(Optional.empty());
            }
        }
        return new ArrayList<>(next.values());
    }

    private void settle(List<Waiting> these) {
        if (these.isEmpty()) {
            return; // whoever has the other turn was faster
        }
        try {
            var applied = answers.apply(these.stream().map(one -> one.news).toList());
            these.forEach(one -> one.applied.complete(Optional.ofNullable(applied.get(one.news.payment()))));
        } catch (RuntimeException | Error failure) {
            if (these.size() == 1) {
                these.getFirst().applied.completeExceptionally(failure);
            } else {
                these.forEach(one -> settle(List.of(one)));
            }
        }
    }

    private static final class Waiting {

        private final News news;
        private final CompletableFuture<Optional<Payment>> applied = new CompletableFuture<>();
        private volatile boolean taken;

        Waiting(News news) {
            this.news = news;
        }

        /** Who was taken by the other turn waits for its end. */
        Optional<Payment> result() {
            try {
                return applied.join();
            } catch (CompletionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw failed;
                }
            }
        }
    }
}
