package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published description, to which every answer of {@code /api/v1} is held that a test gets. What has properties has
 * no others: a client's author could not know of them. Only a problem may say more, as RFC 9457 has it.
 */
final class Contract {

    /** The committed one: another test compares it with the one that is served. */
    static final Contract PUBLISHED = new Contract(JsonMapper.shared().readTree(Path.of("web/openapi.json")));

    private static final String API = "/api/v1/";
    private static final String ITSELF = API + "openapi.json";
    private static final String DOCUMENT = "urn:ovation:description";
    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final int SHOWN = 2_000;

    private final Map<String, List<DescribedCall>> calls;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    Contract(JsonNode document) {
        calls = DescribedCall.all(document)
                .sorted(Comparator.comparing(DescribedCall::pattern)) // fixed words before names
                .collect(Collectors.groupingBy(DescribedCall::method));
        var closed = document.deepCopy();
        close(closed.path("components").path("schemas"));
        ((ObjectNode) closed.at(PROBLEM)).remove("additionalProperties");
        registry = SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder
                .schemas(Map.of(DOCUMENT, closed.toString()))
                .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    }

    /** Fails with all that is not as described. */
    void hold(HttpResponse<byte[]> answer) {
        var request = answer.request();
        var method = request.headers().firstValue("X-HTTP-Method-Override").orElse(request.method());
        var path = request.uri().getRawPath();
        if (path.startsWith(API) && !path.equals(ITSELF) && !method.equals("OPTIONS")) {
            hold(method, path, new Answer(answer));
        }
    }

    void hold(String method, String path, Answer answer) {
        var call = calls.getOrDefault(method, List.of()).stream()
                .filter(described -> described.pattern().matches(PathContainer.parsePath(path)))
                .findFirst()
                .orElse(null);
        var described = call == null ? null : call.answers().get(answer.status());
        var where = "%s %s answers %d".formatted(method, call == null ? path : call.path(), answer.status());
        if (described == null) {
            problem(where, method.equals("HEAD"), answer);
            return;
        }
        if (described.type() == null) {
            assertThat(answer.body()).as("%s, which has no body", where).isEmpty();
            return;
        }
        assertThat(answer.type()).as("%s, its type", where).startsWith(described.type());
        if (described.schema() != null) {
            valid(where, described.schema(), answer);
        }
        met.add(call.name(answer.status()));
    }

    /** Whatever is not described is a no, and every no has one form; a HEAD has no body that could say it. */
    private void problem(String where, boolean head, Answer answer) {
        assertThat(answer.status()).as("%s, which is not described", where).isGreaterThanOrEqualTo(400);
        if (!head) {
            assertThat(answer.type()).as("%s, its type with %s", where, answer.shown()).startsWith(PROBLEM_TYPE);
            valid(where, "#" + PROBLEM, answer);
            assertThat(answer.json(where).path("status").asInt())
                    .as("%s, its status", where)
                    .isEqualTo(answer.status());
        }
    }

    private void valid(String where, String schema, Answer answer) {
        var wrong = schemas.computeIfAbsent(schema, this::compile).validate(answer.json(where));
        if (!wrong.isEmpty()) {
            fail("%s, which is not as %s describes it:%n%s%nin %s", where, schema,
                    wrong.stream().map(error -> "  " + error).collect(Collectors.joining("\n")), answer.shown());
        }
    }

    /** Successes with a body that are described and that nobody was answered with in this process. */
    Set<String> neverMet() {
        var all = new TreeSet<String>();
        calls.values().forEach(list -> list.forEach(call -> call.names().forEach(all::add)));
        all.removeAll(met);
        return all;
    }

    private Schema compile(String reference) {
        return registry.getSchema(SchemaLocation.of(DOCUMENT + reference));
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Contract::close);
    }

    record Answer(int status, String type, byte[] body) {

        private Answer(HttpResponse<byte[]> answer) {
            this(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse("no type"), answer.body());
        }

        private JsonNode json(String where) {
            try {
                return JsonMapper.shared().readTree(body);
            } catch (JacksonException broken) {
                throw new AssertionError(where + ", which is no JSON: " + shown(), broken);
            }
        }

        private String shown() {
            var text = new String(body, StandardCharsets.UTF_8);
            return text.substring(0, Math.min(SHOWN, text.length()));
        }
    }
}
