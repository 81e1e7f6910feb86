package dev.ovation.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The shipped PostgreSQL could not be made or started; the message is for the operator. */
public class PostgresFailed extends RuntimeException {

    PostgresFailed(String message) {
        this(message, null);
    }

    PostgresFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
