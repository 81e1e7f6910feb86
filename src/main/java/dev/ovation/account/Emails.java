package dev.ovation.account;

import java.util.Locale;

/** One spelling for one address: what people type differently must not make two accounts. */
final class Emails {

    private Emails() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
