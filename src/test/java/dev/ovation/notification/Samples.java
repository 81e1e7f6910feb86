package dev.ovation.notification;

import dev.ovation.platform.money.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a plausible one of any record that an announcement may be made of. */
final class Samples {

    private Samples() {}

    static Object of(Class<?> type) throws ReflectiveOperationException {
        if (type.isRecord() && type != Money.class) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> "Sample";
            case "java.util.UUID" -> UUID.fromString("01900000-0000-7000-8000-000000000000");
            case "java.time.Instant" -> Instant.parse("2026-11-22T12:00:00Z");
            case "java.time.LocalDate" -> LocalDate.parse("2026-11-22");
            case "java.time.Duration" -> Duration.ofDays(3);
            case "java.util.Locale" -> Locale.ENGLISH;
            case "java.util.Currency" -> Currency.getInstance("USD");
            case "int", "java.lang.Integer" -> 3;
            case "long", "java.lang.Long" -> 3L;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.util.Map" -> Map.of();
            case "java.net.URI" -> java.net.URI.create("https://example.test");
            default -> {
                if (type == Money.class) {
                    yield Money.of(1299, "USD");
                }
                throw new IllegalArgumentException("Say here what a sample of " + type + " is");
            }
        };
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        var parts = type.getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = of(parts[i].getGenericType());
        }
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            if (raw == List.class) {
                return List.of(of(generic.getActualTypeArguments()[0]));
            }
            return raw == Optional.class ? Optional.of(of(generic.getActualTypeArguments()[0])) : of(raw);
        }
        return of((Class<?>) type);
    }
}
