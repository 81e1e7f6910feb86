package dev.ovation.shoutout;

import dev.ovation.platform.events.Announcement.Recipient;
import dev.ovation.platform.identity.AccountId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who ordered: an account, or a guest with an address; a guest who claimed an order later has both.
 *
 * @param locale what a guest reads
 */
record Buyer(@Nullable AccountId account, @Nullable String email, Locale locale) {

    static Buyer of(AccountId account) {
        return new Buyer(account, null, Locale.ENGLISH);
    }

    static Buyer guest(String email, Locale locale) {
        return new Buyer(null, email, locale);
    }

    boolean isGuest() {
        return account == null;
    }

    Recipient recipient() {
        return account == null
                ? new Recipient.OfEmail(Objects.requireNonNull(email), locale)
                : new Recipient.OfAccount(account);
    }
}
