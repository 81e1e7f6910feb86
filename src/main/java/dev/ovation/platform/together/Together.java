package dev.ovation.platform.together;

import dev.ovation.platform.logging.RequestId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers at once what is asked at the same time. Whoever asks waits; a turn answers all that wait, and goes on while
 * somebody does. If that fails, each is answered by itself and nobody waits for another, so that one cannot hurt the
 * others. There is one turn at a time: what comes while it waits for the database is the next batch, and a large one
 * costs little more than a small one.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
public final class Together<Q, A> {

    private static final int MOST = 32;

    /** It is also the lock of whether there is a turn. */
    private final Queue<Waiting<Q, A>> waiting = new ArrayDeque<>();

    private final Function<List<Q>, List<A>> answers;
    private boolean turn;

    /** @param answers one for each question, in their order; the same question may be among them twice */
    public Together(Function<List<Q>, List<A>> answers) {
        this.answers = answers;
    }

    /** Waits for the answer, and throws what kept it from being given. */
    public A answer(Q question) {
        var mine = new Waiting<Q, A>(question);
        synchronized (waiting) {
            waiting.add(mine);
            if (!turn) {
                turn = true;
                // On a thread of its own: whoever is told to stop meanwhile does not take the others along.
                Thread.startVirtualThread(this::answerAll);
            }
        }
        return mine.result();
    }

    private void answerAll() {
        for (var these = next(); !these.isEmpty(); these = next()) {
            answer(these);
        }
    }

    /** As many as go into a batch; the turn is over when there are none. */
    private List<Waiting<Q, A>> next() {
        synchronized (waiting) {
            var these = new ArrayList<Waiting<Q, A>>();
            while (these.size() < MOST && !waiting.isEmpty()) {
                these.add(waiting.remove());
            }
            turn = !these.isEmpty();
            return these;
        }
    }

    private void answer(List<Waiting<Q, A>> these) {
        // A batch is of many requests; one by itself is of its own.
        try (var _ = RequestId.carry(these.size() == 1 ? these.getFirst().request : null)) {
            var given = answers.apply(these.stream().map(one -> one.question).toList());
            for (int i = 0; i < these.size(); i++) {
                these.get(i).answer.complete(given.get(i));
            }
        } catch (RuntimeException | Error failure) {
            if (these.size() == 1) {
                these.getFirst().answer.completeExceptionally(failure);
            } else {
                these.forEach(one -> Thread.startVirtualThread(() -> answer(List.of(one))));
            }
        }
    }

    private static final class Waiting<Q, A> {

        private final Q question;
        private final @Nullable String request = RequestId.current();
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
