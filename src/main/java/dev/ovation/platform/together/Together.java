package dev.ovation.platform.together;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Answers at once what is asked at the same time. Whoever asks waits; a turn answers all that wait, and goes on while
 * somebody does. If that fails, each is answered by itself, so that one cannot hurt the others. Two turns may run at a
 * time, so that one waits for the database while the other thinks; the second begins only for as many as the first
 * took, because two small ones cost more than one that is large.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Together<Q, A> {

    private static final int MOST = 32;
    private static final int TURNS = 2;

    /** It is also the lock of the two numbers. */
    private final Queue<Waiting<Q, A>> waiting = new ArrayDeque<>();

    private final Function<List<Q>, List<A>> answers;
    private int turns;
    private int taken;

    /** @param answers one for each question, in their order; the same question may be among them twice */
    public Together(Function<List<Q>, List<A>> answers) {
        this.answers = answers;
    }

    /** Waits for the answer, and throws what kept it from being given. */
    public A answer(Q question) {
        var mine = new Waiting<Q, A>(question);
        synchronized (waiting) {
            waiting.add(mine);
        }
        var first = begin();
        if (!first.isEmpty()) {
            // On a thread of its own: whoever is told to stop meanwhile does not take the others along.
            Thread.startVirtualThread(() -> turn(first));
        }
        return mine.result();
    }

    private void turn(List<Waiting<Q, A>> first) {
        for (var these = first; !these.isEmpty(); these = begin()) {
            answer(these);
            synchronized (waiting) {
                turns--;
            }
        }
    }

    /** What a turn that begins now is to answer; none when it must not begin. */
    private List<Waiting<Q, A>> begin() {
        synchronized (waiting) {
            if (turns == TURNS || (turns > 0 && waiting.size() < taken)) {
                return List.of();
            }
            var these = new ArrayList<Waiting<Q, A>>();
            while (these.size() < MOST && !waiting.isEmpty()) {
                these.add(waiting.remove());
            }
            if (!these.isEmpty()) {
                turns++;
                taken = these.size();
            }
            return these;
        }
    }

    private void answer(List<Waiting<Q, A>> these) {
        try {
            var given = answers.apply(these.stream().map(one -> one.question).toList());
            for (int i = 0; i < these.size(); i++) {
                these.get(i).answer.complete(given.get(i));
            }
        } catch (RuntimeException | Error failure) {
            if (these.size() == 1) {
                these.getFirst().answer.completeExceptionally(failure);
            } else {
                these.forEach(one -> answer(List.of(one)));
            }
        }
    }

    private static final class Waiting<Q, A> {

        private final Q question;
        private final CompletableFuture<A> answer = new CompletableFuture<>();

        Waiting(Q question) {
            this.question = question;
        }

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
