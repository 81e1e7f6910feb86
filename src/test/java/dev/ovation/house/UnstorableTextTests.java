package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Gives every text that the published description asks for a NUL and half a character, and every moment one that is a
 * million years off: never the house's own fault.
 */
@HouseTest
class UnstorableTextTests {

    private static final String ID = "01900000-0000-7000-8000-000000000000";
    private static final String FAR = "+1000000-01-01T00:00:00Z";

    /** A text somewhere in a body: the name that a refusal gives it, and a body with nothing else in it. */
    private record Field(String name, String body) {}

    private final Browser client;
    private final JsonNode description;

    UnstorableTextTests(House house) {
        client = house.person("Walker", Role.values()).client();
        description = house.stranger().get("/api/v1/openapi.json").expect(200).json();
    }

    @TestFactory
    Stream<DynamicTest> noFieldTakesIt() {
        return operations((method, path, operation) -> {
            var schema = operation.at("/requestBody/content/application~1json/schema");
            fields(schema, 0, _ -> true).forEach(field -> {
                for (var unstorable : List.of("a\\u0000b@c.de", "a\\ud800b@c.de")) {
                    client.send(method, path, field.body().formatted(unstorable), Map.of("Idempotency-Key", "k"))
                            .invalid(field.name());
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> noMomentIsAMillionYearsOff() {
        return operations((method, path, operation) -> {
            var schema = operation.at("/requestBody/content/application~1json/schema");
            fields(schema, 0, UnstorableTextTests::isMoment).forEach(field ->
                    client.send(method, path, field.body().formatted(FAR), Map.of("Idempotency-Key", "k"))
                            .invalid(field.name()));
            operation.path("parameters").valueStream()
                    .filter(parameter -> isMoment(parameter.path("schema")))
                    .map(parameter -> parameter.path("name").asString())
                    .forEach(name -> client.get(path + "?" + name + "=" + FAR.replace("+", "%2B")).invalid(name));
        });
    }

    private static boolean isMoment(JsonNode schema) {
        return schema.path("format").asString("").equals("date-time");
    }

    @TestFactory
    Stream<DynamicTest> noParameterTakesIt() {
        return operations((method, path, operation) -> operation.path("parameters").forEach(parameter -> {
            var name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query")) {
                var body = operation.has("requestBody") ? "{}" : null;
                var reply = client.send(method, path + "?" + name + "=a%00b", body, Map.of());
                assertThat(reply.status()).as("%s of %s %s", name, method, path).isBetween(400, 499);
            }
        }));
    }

    @Test
    void aParameterIsNamed() {
        client.get("/api/v1/staff/accounts?q=a%00b").invalid("q");
    }

    private interface Walk {
        void to(String method, String path, JsonNode operation);
    }

    private Stream<DynamicTest> operations(Walk walk) {
        return description.path("paths").propertyStream()
                .flatMap(path -> path.getValue().propertyStream()
                        .map(operation -> DynamicTest.dynamicTest(
                                operation.getKey() + " " + path.getKey(),
                                () -> walk.to(
                                        operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                        path.getKey().replaceAll("\\{[^}]*}", ID),
                                        operation.getValue()))));
    }

    /** Every text in what the schema describes, down to where objects may hold themselves. */
    private Stream<Field> fields(JsonNode schema, int depth, Predicate<JsonNode> which) {
        var ref = schema.path("$ref").asString("");
        var described = ref.isEmpty() ? schema : description.at(ref.substring(1));
        var type = described.path("type").toString();
        if (depth > 4) {
            return Stream.empty();
        }
        if (type.contains("\"string\"")) {
            return which.test(described) ? Stream.of(new Field("", "\"%s\"")) : Stream.empty();
        }
        if (type.contains("\"array\"")) {
            return fields(described.path("items"), depth + 1, which)
                    .map(in -> new Field("[0]" + dotted(in.name()), "[" + in.body() + "]"));
        }
        return described.path("properties").propertyStream()
                .flatMap(property -> fields(property.getValue(), depth + 1, which)
                        .map(in -> new Field(
                                property.getKey() + dotted(in.name()),
                                "{\"" + property.getKey() + "\": " + in.body() + "}")));
    }

    private static String dotted(String name) {
        return name.isEmpty() || name.startsWith("[") ? name : "." + name;
    }
}
