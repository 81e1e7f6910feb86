package dev.ovation.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A request may leave out what may be null; an answer writes the null, so the field is always there. */
@Component
@Order
class WrittenNulls implements GlobalOpenApiCustomizer {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI description) {
        var schemas = description.getComponents().getSchemas();
        var asked = new HashSet<String>();
        description.getPaths().values().stream()
                .flatMap(WrittenNulls::bodies)
                .forEach(body -> follow(body, schemas, asked));
        schemas.forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null) {
                demandNulls(schema);
            }
        });
    }

    private static void demandNulls(Schema<?> answer) {
        var required = new TreeSet<String>(Objects.requireNonNullElse(answer.getRequired(), Set.of()));
        answer.getProperties().forEach((name, property) -> {
            if (Nulls.areAllowedBy(property)) {
                required.add(name);
            }
        });
        answer.setRequired(required.isEmpty() ? null : required.stream().toList());
    }

    private static Stream<Schema<?>> bodies(PathItem path) {
        return path.readOperations().stream()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .map(content -> content.getSchema());
    }

    @SuppressWarnings("rawtypes")
    private static void follow(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        var reference = schema.get$ref();
        if (reference != null && found.add(reference.substring(PREFIX.length()))) {
            follow(schemas.get(reference.substring(PREFIX.length())), schemas, found);
        }
        follow(schema.getItems(), schemas, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> follow(property, schemas, found));
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(choice -> follow(choice, schemas, found));
        }
    }
}
