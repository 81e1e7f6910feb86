package dev.ovation.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Null as one of the values of a schema. */
final class Nulls {

    private static final String NULL = "null";

    private Nulls() {}

    static Schema<?> allowedBeside(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(List.of(new Schema<>().$ref(schema.get$ref()), nothing()));
        }
        if (schema.getTypes() != null) {
            schema.addType(NULL);
        }
        return schema;
    }

    static boolean areAllowedBy(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().contains(NULL)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Nulls::areAllowedBy);
    }

    private static Schema<?> nothing() {
        var nothing = new Schema<>();
        nothing.addType(NULL);
        return nothing;
    }
}
