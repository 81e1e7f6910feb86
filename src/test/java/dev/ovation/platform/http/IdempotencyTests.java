package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.time.HouseClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** The same key is the same command, whatever the network, the caller or a crash did. */
@SpringBootTest
class IdempotencyTests {

    record Body(String what) {}

    private static final class Declined extends Refusal {
        Declined() {
            super(Kind.UNPAYABLE, "declined_in_test", "No.");
        }
    }

    @Autowired
    Idempotency idempotency;

    @Autowired
    HouseClock clock;

    private final List<UUID> operations = new CopyOnWriteArrayList<>();
    private final String key = UUID.randomUUID().toString();

    @Test
    void twentyAtATimeRunOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<ResponseEntity<?>>>mapToObj(_ -> () -> call("tip", slowly(this::created)))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().getStatusCode().value()).isEqualTo(201);
            }
        }
        assertThat(operations).hasSize(1);
    }

    @Test
    void manyKeysAtATimeKeepTheirOwnAnswers() throws Exception {
        var keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(40).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.invokeAll(keys.stream().map(this::asking).toList());
            var again = threads.invokeAll(keys.stream().map(this::asking).toList());
            for (int i = 0; i < keys.size(); i++) {
                assertThat(words(first.get(i))).contains("\"" + keys.get(i) + "\"");
                assertThat(words(again.get(i))).isEqualTo(words(first.get(i)));
            }
        }
        assertThat(operations).hasSize(keys.size()).doesNotHaveDuplicates();
    }

    private Callable<ResponseEntity<?>> asking(String its) {
        return () -> call(its, "tip", operation -> {
            operations.add(operation);
            return ResponseEntity.status(201).body(Map.of("id", operation, "key", its));
        });
    }

    private static String words(Future<ResponseEntity<?>> answer) throws Exception {
        return String.valueOf(answer.get().getBody());
    }

    @Test
    void aReplaySaysSoAndAnswersTheSame() {
        call("tip", this::created);
        var again = call("tip", this::created);
        assertThat(again.getHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.getStatusCode().value()).isEqualTo(201);
        assertThat(operations).hasSize(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        call("tip", this::created);
        assertThatThrownBy(() -> call("another tip", this::created)).isInstanceOf(RequestRefused.KeyReused.class);
    }

    @Test
    void aMissingKeyIsRefused() {
        var request = new MockHttpServletRequest("POST", "/api/v1/tips");
        assertThatThrownBy(() -> idempotency.once(request, Viewer.STRANGER, null, this::created))
                .isInstanceOf(RequestRefused.KeyMissing.class);
    }

    @Test
    void aDeclineIsAnAnswerAndIsReplayed() {
        assertThatThrownBy(() -> call("tip", this::declined)).isInstanceOf(Declined.class);
        var again = call("tip", this::created);
        assertThat(again.getStatusCode().value()).isEqualTo(402);
        assertThat(operations).hasSize(1);
    }

    @Test
    void anyOtherRefusalFreesTheKey() {
        assertThatThrownBy(() -> call("tip", _ -> {
                    throw new RequestRefused.NotFound();
                }))
                .isInstanceOf(RequestRefused.NotFound.class);
        assertThat(call("corrected tip", this::created).getStatusCode().value()).isEqualTo(201);
    }

    /** Or its caller pays twice: the first try may have been charged, and the next is another operation. */
    @Test
    void aRefusalOfALaterTryForgetsNothing() {
        assertThatThrownBy(() -> call("tip", this::fails)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call("tip", _ -> {
                    throw new RequestRefused.TooManyRequests(Rate.PAYMENTS_PER_ACCOUNT, Duration.ofSeconds(1));
                }))
                .isInstanceOf(RequestRefused.TooManyRequests.class);
        call("tip", this::created);
        assertThat(operations).hasSize(2).containsOnly(operations.getFirst());
    }

    @Test
    void whoIsOvertakenAndThenRefusedForgetsNothing() {
        assertThatThrownBy(() -> call("tip", operation -> {
                    operations.add(operation);
                    clock.moveAhead(Duration.ofMinutes(2));
                    assertThatThrownBy(() -> call("tip", this::fails)).isInstanceOf(IllegalStateException.class);
                    throw new RequestRefused.NotFound();
                }))
                .isInstanceOf(RequestRefused.NotFound.class);
        call("tip", this::created);
        assertThat(operations).hasSize(3).containsOnly(operations.getFirst());
    }

    @Test
    void aFaultIsRetriedAsTheSameOperation() {
        assertThatThrownBy(() -> call("tip", this::fails)).isInstanceOf(IllegalStateException.class);
        call("tip", this::created);
        assertThat(operations).hasSize(2).containsOnly(operations.getFirst());
    }

    @Test
    void aCommandWhoseProcessDiedIsTakenOverAsTheSameOperation() {
        assertThatThrownBy(() -> call("tip", operation -> {
                    operations.add(operation);
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        clock.moveAhead(Duration.ofMinutes(2));
        call("tip", this::created);
        assertThat(operations).hasSize(2).containsOnly(operations.getFirst());
    }

    /** An error is not caught on the way out, so the key stays locked, as after a kill. */
    private static final class Killed extends Error {}

    private ResponseEntity<?> call(String what, Function<UUID, ResponseEntity<?>> command) {
        return call(key, what, command);
    }

    private ResponseEntity<?> call(String key, String what, Function<UUID, ResponseEntity<?>> command) {
        var request = new MockHttpServletRequest("POST", "/api/v1/tips");
        request.addHeader("Idempotency-Key", key);
        return idempotency.once(request, Viewer.STRANGER, new Body(what), command);
    }

    private ResponseEntity<?> created(UUID operation) {
        operations.add(operation);
        return ResponseEntity.status(201).body(Map.of("id", operation));
    }

    private ResponseEntity<?> fails(UUID operation) {
        operations.add(operation);
        throw new IllegalStateException("the gateway did not answer");
    }

    private ResponseEntity<?> declined(UUID operation) {
        operations.add(operation);
        throw new Declined();
    }

    private static Function<UUID, ResponseEntity<?>> slowly(Function<UUID, ResponseEntity<?>> command) {
        return operation -> {
            try {
                Thread.sleep(100); // long enough that the others really meet a running command
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return command.apply(operation);
        };
    }
}
