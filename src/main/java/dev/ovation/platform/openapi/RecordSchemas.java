package dev.ovation.platform.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A record's components are all there unless they are {@code @Nullable}: then they may be null or missing. */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            var model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                describe(model, raw.getRecordComponents());
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void describe(Schema<?> model, RecordComponent[] components) {
        var required = new TreeSet<String>();
        for (var component : components) {
            var name = name(component);
            var property = model.getProperties().get(name);
            if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                model.getProperties().remove(name);
                model.setAdditionalProperties(true);
            } else if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.getProperties().put(name, orNull(property));
            } else if (property != null) {
                required.add(name);
            }
        }
        if (model.getTypes() == null) {
            model.addType("object");
        }
        model.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    }

    private static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(new Schema<>().$ref(property.get$ref()), nothing()));
        }
        if (property.getTypes() != null) {
            property.addType("null");
        }
        return property;
    }

    private static Schema<?> nothing() {
        var nothing = new Schema<>();
        nothing.addType("null");
        return nothing;
    }
}
