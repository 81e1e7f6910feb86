package dev.ovation.platform.openapi;

import dev.ovation.platform.http.Idempotency;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** What holds for every call, so that no controller has to say it: its name, who may call it, pages, keys, problems. */
@Component
class DescribedCalls implements GlobalOperationCustomizer {

    private static final Set<Who> WITHOUT_SIGN_IN = Set.of(Who.ANYONE, Who.GATEWAY, Who.SCRAPER, Who.DEVELOPMENT);

    private final AnsweredByKey answered;

    DescribedCalls(AnsweredByKey answered) {
        this.answered = answered;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var subject = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        var act = method.getMethod().getName();
        operation.setTags(List.of(words(subject)));
        operation.setOperationId(subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1)
                + act.substring(0, 1).toUpperCase(Locale.ROOT) + act.substring(1));
        if (operation.getSummary() == null) {
            operation.setSummary(words(subject) + ": " + words(act).toLowerCase(Locale.ROOT));
        }
        sayWho(operation, method.getMethodAnnotation(MayCall.class));
        if (takes(method, PageRequest.class)) {
            addPage(operation);
        }
        if (movesMoney(method)) {
            addKey(operation);
        }
        saySuccess(operation, method);
        var answers = method.getMethodAnnotation(Answers.class);
        if (answers != null) {
            answered.remember(operation, answers);
        }
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem"));
        return operation;
    }

    private static void sayWho(Operation operation, @Nullable MayCall rule) {
        if (rule == null) {
            return;
        }
        var needs = Arrays.stream(rule.needs()).map(Permission::word).collect(Collectors.joining(", "));
        operation.setDescription("Who may call: " + rule.value().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (needs.isEmpty() ? "" : ", with " + needs));
        if (!WITHOUT_SIGN_IN.contains(rule.value())) {
            operation.setSecurity(List.of(
                    new SecurityRequirement().addList(DescriptionConfiguration.SESSION),
                    new SecurityRequirement().addList(DescriptionConfiguration.BEARER)));
        }
    }

    /** springdoc sees the status of a method, not the one of its controller. */
    private static void saySuccess(Operation operation, HandlerMethod method) {
        var status = method.getBeanType().getAnnotation(ResponseStatus.class);
        var said = operation.getResponses().remove("200");
        if (said != null) {
            var code = status == null ? 200 : status.value().value();
            operation.getResponses().addApiResponse(Integer.toString(code), said);
        }
    }

    private static void addPage(Operation operation) {
        var limit = new IntegerSchema();
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Limits.PAGE_MAX)).setDefault(Limits.PAGE_DEFAULT);
        operation.addParametersItem(new QueryParameter().name("limit").schema(limit).description("Items of a page"));
        operation.addParametersItem(new QueryParameter()
                .name("after")
                .schema(new StringSchema())
                .description("The cursor next of the page before"));
    }

    private static void addKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .schema(new StringSchema().minLength(1).maxLength(200))
                .description("The caller's name for this command: the same key is the same command"));
    }

    /** Its controller runs commands by key, and this is one of them: such a call may answer with a replay. */
    private static boolean movesMoney(HandlerMethod method) {
        return method.getMethod().getReturnType() == ResponseEntity.class
                && Arrays.stream(method.getBeanType().getDeclaredConstructors())
                        .anyMatch(made -> Arrays.asList(made.getParameterTypes()).contains(Idempotency.class));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(type);
    }

    /** {@code signIn} becomes {@code Sign in}. */
    private static String words(String camel) {
        var spaced = camel.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
