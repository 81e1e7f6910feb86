package dev.ovation.access;

import java.util.UUID;

/** Something that may be seen or not: a kind from the module that keeps it, and its id. */
public record Resource(String kind, UUID id) {

    public Resource {
        if (kind.isBlank() || kind.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A kind is one word, not '" + kind + "'");
        }
    }

    static Resource parse(String text) {
        var colon = text.indexOf(':');
        return new Resource(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
