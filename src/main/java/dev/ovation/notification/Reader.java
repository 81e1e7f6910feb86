package dev.ovation.notification;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Whom a mail is written for: the language falls back to English, times are shown in the zone. */
record Reader(String email, Locale locale, ZoneId zone) {

    static Reader guest(String email, Locale locale) {
        return new Reader(email, locale, ZoneOffset.UTC);
    }
}
