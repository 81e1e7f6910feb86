package dev.ovation.platform.events;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ovation.platform.identity.Owner;
import java.util.Locale;

/**
 * Something that the operator should look at: never a person's mistake, only what is ours or a partner's to put right.
 * The notification module hears every alert by letter and sends it wherever operators look. It goes to places outside
 * the house, so it says what is about by ids only: no names, no addresses, no words of anybody, no secrets.
 */
public interface Alert {

    /** How soon somebody should look. */
    enum Severity {
        /** Today. */
        WARNING,
        /** Now: money, promises or everybody's mails are waiting. */
        SERIOUS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Severity severity();

    /** What kind of trouble, in a stable word: {@code capture_failed}. */
    String code();

    /** The same trouble has the same key among those of its code, and is told once. */
    String key();

    /** What it is about. */
    Owner about();

    /** One plain sentence. */
    String sentence();

    /** The path of our page that shows it. */
    String page();
}
