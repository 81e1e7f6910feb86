package dev.ovation.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes at once what waits at the same time: whoever gets the turn applies his own news and everybody else's that came
 * meanwhile, in one transaction. If that fails, each is applied by itself, so that one cannot hurt the others.
 */
@Component
class SettleTogether {

    private static final int MOST = 32;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();
    private final ApplyAnswer answers;

    SettleTogether(ApplyAnswer answers) {
        this.answers = answers;
    }

    /**
     * Returns when it is committed, and throws what kept it from that.
     *
     * @return the payment as it is now; empty when it was changed since it was read, and nothing was done
     */
    @Transactional(propagation = Propagation.NEVER)
    Optional<Payment> apply(News news) {
        var mine = new Waiting(news);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.done) {
                settle(next());
            }
        } finally {
            turn.unlock();
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
            if (next.putIfAbsent(one.news.payment(), one) != null) {
                one.end(null, null);
            }
        }
        return new ArrayList<>(next.values());
    }

    private void settle(List<Waiting> these) {
        try {
            var applied = answers.apply(these.stream().map(one -> one.news).toList());
            these.forEach(one -> one.end(applied.get(one.news.payment()), null));
        } catch (RuntimeException | Error failure) {
            if (these.size() == 1) {
                these.getFirst().end(null, failure);
            } else {
                these.forEach(one -> settle(List.of(one)));
            }
        }
    }

    /** Touched by whoever has the turn, and read by its owner after his own. */
    private static final class Waiting {

        private final News news;
        private boolean done;
        private @Nullable Payment applied;
        private @Nullable Throwable failure;

        Waiting(News news) {
            this.news = news;
        }

        void end(@Nullable Payment now, @Nullable Throwable failed) {
            applied = now;
            failure = failed;
            done = true;
        }

        Optional<Payment> result() {
            switch (failure) {
                case null -> {}
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                default -> throw new IllegalStateException(failure);
            }
            return Optional.ofNullable(applied);
        }
    }
}
