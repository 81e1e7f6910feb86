package dev.ovation.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A moment that can be stored: Java counts for a billion years, PostgreSQL does not. */
final class StorableMoment extends StdDeserializer<Instant> {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    StorableMoment() {
        super(Instant.class);
    }

    /** @throws DateTimeException when it is no moment in RFC 3339, or one that is too far off */
    static Instant parse(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new DateTimeException("Too far off: " + text);
        }
        return moment;
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        var text = parser.getString();
        try {
            return parse(text);
        } catch (DateTimeException noMoment) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no moment that can be stored");
        }
    }
}
