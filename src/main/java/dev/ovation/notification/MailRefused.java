package dev.ovation.notification;

import org.jspecify.annotations.Nullable;

/** A mail that will never be sent, however often it is tried. */
class MailRefused extends RuntimeException {

    MailRefused(String reason) {
        this(reason, null);
    }

    MailRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
