package dev.ovation.house;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/** One operation of the published description, and the successes that it promises, by status. */
record DescribedCall(String method, String path, PathPattern pattern, Map<Integer, Body> answers) {

    /** What comes with a status: nothing where there is no type; bytes where there is no schema. */
    record Body(@Nullable String type, @Nullable String schema) {

        private static Body of(JsonNode answer) {
            return answer.path("content").propertyStream()
                    .map(content -> new Body(
                            content.getKey(),
                            content.getValue().at("/schema/$ref").asString(null)))
                    .findFirst()
                    .orElse(new Body(null, null));
        }
    }

    static Stream<DescribedCall> all(JsonNode document) {
        return document.path("paths").propertyStream().flatMap(path -> path.getValue().propertyStream()
                .map(operation -> of(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private static DescribedCall of(String method, String path, JsonNode operation) {
        var answers = operation.path("responses").propertyStream()
                .filter(answer -> !answer.getKey().equals("default"))
                .collect(Collectors.toMap(
                        answer -> Integer.valueOf(answer.getKey()), answer -> Body.of(answer.getValue())));
        return new DescribedCall(
                method.toUpperCase(Locale.ROOT), path, PathPatternParser.defaultInstance.parse(path), answers);
    }

    /** Its successes that have a body. */
    Stream<String> names() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().type() != null)
                .map(answer -> name(answer.getKey()));
    }

    String name(int status) {
        return method + " " + path + " " + status;
    }
}
