package dev.ovation.platform.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTests {

    /** One poisons whatever batch he is in. */
    static final int POISON = 13;

    final ConcurrentLinkedQueue<List<Integer>> batches = new ConcurrentLinkedQueue<>();
    final CountDownLatch held = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);
    final Together<Integer, String> together = new Together<>(this::work);
    final ArrayBlockingQueue<Integer> answered = new ArrayBlockingQueue<>(10);
    final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void nobodyWaitsForever() {
        goOn.countDown();
        hands.close();
    }

    @Test
    void whoIsAloneWaitsForNobody() {
        goOn.countDown();
        assertThat(together.answer(1)).isEqualTo("answer to 1");
        assertThat(together.answer(2)).isEqualTo("answer to 2");
        assertThat(batches).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void everyoneGetsHisOwnAnswer() throws Exception {
        var asked = whileOneIsHeldUp(IntStream.range(100, 150).boxed().toList());
        goOn.countDown();
        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).get()).isEqualTo("answer to " + (100 + i));
        }
        assertThat(batches).allMatch(batch -> batch.size() <= 32);
        assertThat(batches).as("one alone, 50 in two batches").hasSize(3);
    }

    @Test
    void oneThatFailsHurtsNobodyElse() throws Exception {
        var asked = whileOneIsHeldUp(List.of(11, 12, POISON, 14));
        goOn.countDown();
        assertThat(asked.get(0).get()).isEqualTo("answer to 11");
        assertThat(asked.get(1).get()).isEqualTo("answer to 12");
        assertThat(asked.get(3).get()).isEqualTo("answer to 14");
        assertThatThrownBy(() -> asked.get(2).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .hasMessage("poison");
    }

    @Test
    void hundredsAtOnceAreEachAnsweredOnce() throws Exception {
        goOn.countDown();
        var asked = IntStream.range(1000, 2000)
                .mapToObj(i -> hands.submit(() -> together.answer(i)))
                .toList();
        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).get(60, TimeUnit.SECONDS)).isEqualTo("answer to " + (1000 + i));
        }
        assertThat(batches.stream().flatMap(List::stream)).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void whatComesDuringATurnIsTheNextBatch() throws Exception {
        var begun = new ArrayBlockingQueue<List<Integer>>(10);
        var ends = List.of(new CountDownLatch(1), new CountDownLatch(1));
        var counted = new AtomicInteger();
        var counting = new Together<Integer, Integer>(questions -> {
            begun.add(questions);
            await(ends.get(counted.getAndIncrement()));
            return questions;
        });
        ask(counting, 1);
        assertThat(begun.take()).containsExactly(1);
        ask(counting, 2, 3, 4);
        assertThat(begun).as("one turn at a time").isEmpty();
        ends.get(0).countDown();
        assertThat(begun.take()).containsExactly(2, 3, 4);
        ends.get(1).countDown();
    }

    @Test
    void afterABatchThatFailedNobodyWaitsForAnother() throws Exception {
        var slow = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        var failing = new Together<Integer, Integer>(questions -> {
            await(questions.contains(0) ? first : questions.equals(List.of(1)) ? slow : new CountDownLatch(0));
            if (questions.size() > 1) {
                throw new IllegalStateException("not all at once");
            }
            return questions;
        });
        ask(failing, 0);
        ask(failing, 1, 2);
        first.countDown();
        var early = List.of(answered.poll(60, TimeUnit.SECONDS), answered.poll(60, TimeUnit.SECONDS));
        assertThat(early).as("1 takes long").containsExactlyInAnyOrder(0, 2);
        assertThat(failing.answer(3)).isEqualTo(3);
        slow.countDown();
        assertThat(answered.poll(60, TimeUnit.SECONDS)).isEqualTo(1);
    }

    /** One after the other, each until it waits. */
    private void ask(Together<Integer, Integer> whom, int... questions) throws InterruptedException {
        for (var question : questions) {
            var one = Thread.startVirtualThread(() -> answered.add(whom.answer(question)));
            while (one.getState() != Thread.State.WAITING) {
                Thread.sleep(1);
            }
        }
    }

    /** The turn is taken first, so that the questions have to wait, and wait together. */
    private List<Future<String>> whileOneIsHeldUp(List<Integer> questions) throws InterruptedException {
        hands.submit(() -> together.answer(-1));
        held.await();
        var asked = new ArrayList<Future<String>>();
        var waiting = new ArrayList<Thread>();
        for (var question : questions) {
            asked.add(hands.submit(() -> {
                synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                }
                return together.answer(question);
            }));
        }
        while (!allWait(waiting, questions.size())) {
            Thread.sleep(1);
        }
        return asked;
    }

    private static boolean allWait(List<Thread> threads, int all) {
        synchronized (threads) {
            return threads.size() == all
                    && threads.stream().allMatch(one -> one.getState() == Thread.State.WAITING);
        }
    }

    private List<String> work(List<Integer> questions) {
        batches.add(questions);
        held.countDown();
        await(goOn);
        if (questions.contains(POISON)) {
            throw new IllegalArgumentException("poison");
        }
        return questions.stream().map(question -> "answer to " + question).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
