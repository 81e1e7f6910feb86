package dev.ovation.platform.http;

import java.util.Locale;

/** Spelling of stable codes. */
final class Words {

    private Words() {}

    /** {@code NotBlank} becomes {@code not_blank}. */
    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
