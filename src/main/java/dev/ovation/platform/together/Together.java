package dev.ovation.platform.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Answers at once what is asked at the same time. Whoever gets a turn answers his own question and everybody else's
 * that came meanwhile; who is alone waits for nobody. If that fails, each is answered by itself, so that one cannot
 * hurt the others. Two have a turn at a time: one waits for the database while the other thinks.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Together<Q, A> {

    private static final int MOST = 32;
    private static final int TURNS = 2;

    private final Queue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(TURNS);
    private final Function<List<Q>, List<A>> answers;

    /** @param answers one for each question, in their order; the same question may be among them twice */
    public Together(Function<List<Q>, List<A>> answers) {
        this.answers = answers;
    }

    /** Waits for the answer, and throws what kept it from being given. */
    public A answer(Q question) {
        var mine = new Waiting<Q, A>(question);
        waiting.add(mine);
        while (!mine.taken) {
            turns.acquireUninterruptibly();
            try {
                if (!mine.taken) {
                    answer(next());
                }
            } finally {
                turns.release();
            }
        }
        return mine.result();
    }

    private List<Waiting<Q, A>> next() {
        var next = new ArrayList<Waiting<Q, A>>();
        while (next.size() < MOST) {
            var one = waiting.poll();
            if (one == null) {
                break;
            }
            one.taken = true;
            next.add(one);
        }
        return next;
    }

    private void answer(List<Waiting<Q, A>> these) {
        if (these.isEmpty()) {
            return; // whoever has the other turn was faster
        }
        try {
            var given = answers.apply(these.stream().map(one -> one.question).toList());
            for (int i = 0; i < these.size(); i++) {
                these.get(i).answer.complete(given.get(i));
            }
        } catch (RuntimeException | Error failure) {
            if (these.size() == 1) {
                these.getFirst().answer.completeExceptionally(failure);
            } else {
                oneByOne(these);
            }
        }
    }

    /** Whoever is told to stop does first what he took from others: on an interrupted thread each would fail. */
    private void oneByOne(List<Waiting<Q, A>> these) {
        var stopped = Thread.interrupted();
        these.forEach(one -> answer(List.of(one)));
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Waiting<Q, A> {

        private final Q question;
        private final CompletableFuture<A> answer = new CompletableFuture<>();
        private volatile boolean taken;

        Waiting(Q question) {
            this.question = question;
        }

        /** Who was taken by the other turn waits for its end. */
        A result() {
            try {
                return answer.join();
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
