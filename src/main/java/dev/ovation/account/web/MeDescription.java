package dev.ovation.account.web;

import dev.ovation.account.MePart;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what the modules above add to {@code GET /me}: the answer's own record cannot know it. */
@Component
class MeDescription implements GlobalOpenApiCustomizer {

    private static final String ANSWER = "MeMe";

    private final List<MePart<?>> parts;

    MeDescription(List<MePart<?>> parts) {
        this.parts = parts;
    }

    @Override
    public void customise(OpenAPI description) {
        var me = Objects.requireNonNull(description.getComponents().getSchemas().get(ANSWER));
        parts.forEach(part -> schema(part.shape()).getProperties().forEach(me::addProperty));
    }

    private static Schema<?> schema(Class<?> shape) {
        return ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(shape)).schema;
    }
}
