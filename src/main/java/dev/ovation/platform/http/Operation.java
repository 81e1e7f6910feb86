package dev.ovation.platform.http;

import java.util.UUID;

/**
 * A command under its caller's key.
 *
 * @param id of what the command makes: the same at every try
 * @param again whether an earlier try may have begun, so that something may be there under this id
 */
public record Operation(UUID id, boolean again) {

    public static Operation first(UUID id) {
        return new Operation(id, false);
    }

    static Operation again(UUID id) {
        return new Operation(id, true);
    }
}
