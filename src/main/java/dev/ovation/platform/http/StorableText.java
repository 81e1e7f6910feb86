package dev.ovation.platform.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Text that can be stored and hashed: without NUL, which PostgreSQL does not take, and halves of characters. */
final class StorableText extends StringDeserializer {

    /** JSON can write such text, but it is none. */
    static final class NoText extends MismatchedInputException {
        private NoText(JsonParser parser) {
            super(parser, "NUL or half a character", String.class);
        }
    }

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw new NoText(parser);
        }
        return text;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
