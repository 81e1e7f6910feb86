package dev.ovation.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The name of a field as its caller wrote it: Java does not allow every word. */
final class FieldNames {

    private FieldNames() {}

    static String inJson(@Nullable Object request, String field) {
        if (request == null || !request.getClass().isRecord()) {
            return field;
        }
        return Arrays.stream(request.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(component -> component.getAccessor().getAnnotation(JsonProperty.class))
                .filter(name -> name != null && !name.value().isEmpty())
                .map(JsonProperty::value)
                .findFirst()
                .orElse(field);
    }
}
