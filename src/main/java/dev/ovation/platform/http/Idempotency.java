package dev.ovation.platform.http;

import dev.ovation.platform.http.IdempotencyTable.Claim;
import dev.ovation.platform.http.IdempotencyTable.Lease;
import dev.ovation.platform.http.IdempotencyTable.Told;
import dev.ovation.platform.http.IdempotencyTable.Wanted;
import dev.ovation.platform.identity.Ids;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.together.Together;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a command that moves money once per caller's key. The same key and body get the first answer again, with
 * {@code Idempotent-Replayed: true}; twenty at a time run one. The command receives an operation id that is stored with
 * the key before anything happens: after a crash the retry comes with the same id and must go on with what it finds
 * under it, so it is the id of the payment that the command makes.
 */
@Component
public class Idempotency {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IdempotencyTable table;
    private final Together<Wanted, Optional<Lease>> claims;
    private final Together<Told, Told> answers;
    private final Ids ids;
    private final JsonMapper json;
    private final Problems problems;

    Idempotency(IdempotencyTable table, Ids ids, JsonMapper json, Problems problems) {
        this.table = table;
        this.claims = new Together<>(table::claim);
        this.answers = new Together<>(this::write);
        this.ids = ids;
        this.json = json;
        this.problems = problems;
    }

    /**
     * @param body what the key stands for, beside the route; null when the command has none
     * @param command given the operation id, does the work and answers; a {@link Refusal} of kind {@code UNPAYABLE} is
     *     an answer too and is replayed; any other refusal of a first try frees the key, and that of a later one
     *     leaves it as it is, because something may be there already
     */
    public ResponseEntity<?> once(
            HttpServletRequest request,
            Viewer viewer,
            @org.jspecify.annotations.Nullable Object body,
            Function<UUID, ResponseEntity<?>> command) {
        return once(request, viewer, body, operation -> command.apply(operation.id()), UnaryOperator.identity());
    }

    /** @param unstored puts into each answer, the first one and every replay, what must not be kept with the key */
    public ResponseEntity<?> once(
            HttpServletRequest request,
            Viewer viewer,
            @org.jspecify.annotations.Nullable Object body,
            Function<Operation, ResponseEntity<?>> command,
            UnaryOperator<JsonNode> unstored) {
        var key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > 200) {
            throw new RequestRefused.KeyMissing();
        }
        var route = request.getMethod() + " " + request.getRequestURI();
        var scope = viewer.accountId().map(Object::toString).orElse(route);
        var hash = hash(route + "\n" + json.writeValueAsString(body));
        return switch (claim(scope, key, hash)) {
            case Claim.Mine mine -> run(mine.lease(), mine.operation(), command, unstored);
            case Claim.Answered answered -> replay(answered, unstored);
            case Claim.Different _ -> throw new RequestRefused.KeyReused();
            case Claim.Running _ -> throw new RequestRefused.KeyInUse();
        };
    }

    private Claim claim(String scope, String key, byte[] hash) {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            var operation = ids.next();
            var claim = claims.answer(new Wanted(scope, key, hash, operation))
                    .<Claim>map(lease -> new Claim.Mine(Operation.first(operation), lease))
                    .orElseGet(() -> table.lookAt(scope, key, hash));
            if (!(claim instanceof Claim.Running) || Instant.now().isAfter(until)) {
                return claim;
            }
            pause();
        }
    }

    private ResponseEntity<?> run(
            Lease lease,
            Operation operation,
            Function<Operation, ResponseEntity<?>> command,
            UnaryOperator<JsonNode> unstored) {
        try {
            var answer = command.apply(operation);
            var body = json.writeValueAsString(answer.getBody());
            answers.answer(new Told(lease.scope(), lease.key(), answer.getStatusCode().value(), body));
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .body(unstored.apply(json.readTree(body)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNPAYABLE) {
                var body = json.writeValueAsString(problems.of(refusal));
                answers.answer(new Told(lease.scope(), lease.key(), refusal.kind().status(), body));
            } else if (operation.again()) {
                table.unlock(lease);
            } else {
                table.free(lease);
            }
            throw refusal;
        } catch (RuntimeException unknown) {
            // What happened outside is unknown: the next try must find the same operation.
            table.unlock(lease);
            throw unknown;
        }
    }

    private List<Told> write(List<Told> all) {
        table.answered(all);
        return all;
    }

    private ResponseEntity<?> replay(Claim.Answered answered, UnaryOperator<JsonNode> unstored) {
        var problem = answered.status() >= 400;
        var body = json.readTree(answered.body());
        return ResponseEntity.status(answered.status())
                .header("Idempotent-Replayed", "true")
                .contentType(problem ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON)
                .body(problem ? body : unstored.apply(body));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new RequestRefused.KeyInUse();
        }
    }
}
