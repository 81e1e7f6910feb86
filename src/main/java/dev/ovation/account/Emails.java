package dev.ovation.account;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for one address: what people type differently must not make two accounts. */
final class Emails {

    private Emails() {}

    static String normal(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
