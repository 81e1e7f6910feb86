package dev.ovation.platform.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A record's components are all there unless they are {@code @Nullable}: then they may be null, or are left out where
 * {@code @JsonInclude} says so. What a request must hold it must hold, though its record waits for the check with null.
 */
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
        if (schema instanceof StringSchema words && raw.isEnum()) {
            // Only requests have enums without words of their own, and they are read in any case.
            words.setEnum(words.getEnum().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        } else if (schema != null && raw.isRecord()) {
            var model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                var required = new TreeSet<String>();
                describe(model, raw, required);
                if (model.getTypes() == null) {
                    model.addType("object");
                }
                model.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
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

    private static void describe(Schema<?> model, Class<?> type, Set<String> required) {
        for (var component : type.getRecordComponents()) {
            var name = name(component);
            var property = model.getProperties().get(name);
            if (has(component, JsonAnyGetter.class)) {
                model.getProperties().remove(name);
                model.setAdditionalProperties(true);
            } else if (has(component, JsonUnwrapped.class)) {
                describe(model, component.getType(), required);
            } else if (property == null || mayBeLeftOut(component)) {
                continue;
            } else if (mayBeNull(component)) {
                model.getProperties().put(name, Nulls.allowedBeside(property));
            } else {
                required.add(name);
            }
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !has(component, NotNull.class)
                && !has(component, NotBlank.class)
                && !has(component, NotEmpty.class);
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        var own = component.getAccessor().getAnnotation(JsonInclude.class);
        var rule = own == null ? component.getDeclaringRecord().getAnnotation(JsonInclude.class) : own;
        return rule != null && rule.value() != JsonInclude.Include.ALWAYS && mayBeNull(component);
    }

    private static boolean has(RecordComponent component, Class<? extends java.lang.annotation.Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation);
    }

    private static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }
}
