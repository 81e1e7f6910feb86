package dev.ovation.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * An {@link Optional} member of a request tells three things apart: null when it was not sent, empty when it was
 * sent as {@code null}, and the value. This is how {@code PATCH} takes something away.
 */
final class GivenOrNull extends ValueDeserializer<Optional<?>> {

    private final @Nullable ValueDeserializer<Object> content;

    GivenOrNull() {
        this(null);
    }

    private GivenOrNull(@Nullable ValueDeserializer<Object> content) {
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        var type = property == null ? context.getContextualType() : property.getType();
        return new GivenOrNull(context.findContextualValueDeserializer(type.containedTypeOrUnknown(0), property));
    }

    @Override
    public Optional<?> deserialize(JsonParser parser, DeserializationContext context) {
        return content == null ? Optional.empty() : Optional.of(content.deserialize(parser, context));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
