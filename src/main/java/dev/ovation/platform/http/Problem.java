package dev.ovation.platform.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** An error as RFC 9457 describes it: a stable {@code code}, words for people, and the fields that are wrong. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Refusal.FieldError> errors,
        @JsonAnyGetter Map<String, Object> more) {}
