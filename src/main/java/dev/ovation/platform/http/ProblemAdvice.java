package dev.ovation.platform.http;

import dev.ovation.platform.http.Refusal.FieldError;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where what went wrong becomes an answer. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return problems.answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException failure) {
        return fields(failure.getConstraintViolations().stream()
                .map(v -> new FieldError(
                        v.getPropertyPath().toString(),
                        Words.snake(v.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()),
                        v.getMessage()))
                .toList());
    }

    /** A path variable or parameter of the wrong form names nothing that is there. */
    @ExceptionHandler
    ResponseEntity<Object> mismatched(MethodArgumentTypeMismatchException failure) {
        return failure.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)
                ? problems.answer(new RequestRefused.NotFound())
                : fields(List.of(new FieldError(failure.getName(), "wrong_type", "This value cannot be read.")));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ResponseEntity<Object> databaseAway(Exception failure) {
        log.error("The database did not answer", failure);
        return plain(503, "unavailable", "Something that we need is away. Try again in a moment.");
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure) {
        if (Disconnects.wasCutOff(failure)) {
            return ResponseEntity.status(400).build();
        }
        log.error("A request failed for a reason that nobody foresaw", failure);
        return plain(500, "internal", "Something went wrong on our side. It has been noted.");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return fields(failure.getFieldErrors().stream()
                .map(error -> new FieldError(
                        FieldNames.inJson(failure.getTarget(), error.getField()),
                        Words.snake(error.getCode() == null ? "Invalid" : error.getCode()),
                        error.getDefaultMessage() == null ? "Not valid" : error.getDefaultMessage()))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return fields(failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                "invalid",
                                String.valueOf(error.getDefaultMessage()))))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return problems.answer(refusal);
                }
                case UnrecognizedPropertyException unknown -> {
                    return fields(
                            List.of(new FieldError(path(unknown), "unknown_field", "We do not know this field.")));
                }
                case StorableText.NoText no when !no.getPath().isEmpty() -> {
                    return fields(List.of(new FieldError(path(no), "not_text", "No text has such a character.")));
                }
                // Without a path there is no field to name: the body as a whole is not what it should be.
                case DatabindException wrong when !wrong.getPath().isEmpty() -> {
                    return fields(List.of(new FieldError(path(wrong), "wrong_type", "This value cannot be read.")));
                }
                default -> {}
            }
        }
        return plain(400, "unreadable", "The body could not be read as JSON.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var code = switch (status.value()) {
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 406 -> "not_acceptable";
            case 415 -> "unsupported_type";
            case 503 -> "unavailable";
            default -> status.is4xxClientError() ? "unreadable" : "internal";
        };
        var problem = problems.of(status.value(), code, "This request cannot be answered.", List.of(), Map.of());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<Object> fields(List<FieldError> errors) {
        return problems.answer(new RequestRefused.BadFields(errors));
    }

    private ResponseEntity<Object> plain(int status, String code, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, code, detail, List.of(), Map.of()));
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
