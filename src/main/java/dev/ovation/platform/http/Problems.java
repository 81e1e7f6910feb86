package dev.ovation.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes problem documents in the caller's language; texts are in {@code problems*.properties}, by code. */
@Component
class Problems {

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    ResponseEntity<Object> answer(Refusal refusal) {
        var answer = ResponseEntity.status(refusal.kind().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        var wait = refusal.retryAfter();
        if (wait != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(of(refusal));
    }

    Problem of(Refusal refusal) {
        return of(refusal.kind().status(), refusal.code(), refusal.detail(), refusal.fields(), refusal.more());
    }

    Problem of(int status, String code, String detail, List<Refusal.FieldError> errors, Map<String, Object> more) {
        var locale = LocaleContextHolder.getLocale();
        return new Problem(
                "/problems/" + code,
                text(code + ".title", titleFrom(code), locale),
                status,
                text(code + ".detail", detail, locale),
                code,
                errors,
                more);
    }

    private String text(String key, String otherwise, Locale locale) {
        var found = texts.getMessage("problem." + key, null, null, locale);
        return found == null ? otherwise : found;
    }

    private static String titleFrom(String code) {
        var words = code.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
