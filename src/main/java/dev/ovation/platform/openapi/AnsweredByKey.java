package dev.ovation.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts what {@link Answers} says into the description, with all that it refers to. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnsweredByKey implements GlobalOpenApiCustomizer {

    private final Map<String, Answers> said = new ConcurrentHashMap<>();

    void remember(Operation operation, Answers answers) {
        said.put(operation.getOperationId(), answers);
    }

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    var answers = said.get(operation.getOperationId());
                    if (answers != null) {
                        describe(description, operation, answers);
                    }
                });
    }

    private static void describe(OpenAPI description, Operation operation, Answers answers) {
        var resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(answers.value()).resolveAsRef(true));
        resolved.referencedSchemas.forEach(description.getComponents()::addSchemas);
        var content = new Content().addMediaType("application/json", new MediaType().schema(resolved.schema));
        operation.getResponses().remove("200");
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(answers.status()),
                        new ApiResponse()
                                .description(HttpStatus.valueOf(answers.status()).getReasonPhrase())
                                .content(content));
    }
}
