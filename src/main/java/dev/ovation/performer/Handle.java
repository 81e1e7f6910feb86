package dev.ovation.performer;

import dev.ovation.platform.http.RequestRefused;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name in a performer's address: 3 to 30 of a–z, 0–9 and single underscores inside, at least one letter.
 * No dot: it would make {@code /@name} look like a file.
 */
record Handle(String value) {

    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+)*");
    private static final Pattern LETTER = Pattern.compile(".*[A-Za-z].*");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /** Nobody may speak in these names; compared by look, so that {@code 0vation} is refused too. */
    private static final Set<String> RESERVED = Stream.of(
                    "ovation", "ovationteam", "admin", "administrator", "root", "system", "staff", "team", "official",
                    "moderator", "support", "help", "helpdesk", "security", "abuse", "legal", "privacy", "terms",
                    "billing", "payment", "payments", "payout", "payouts", "refund", "refunds", "bank", "sandbox",
                    "noreply", "postmaster", "webmaster", "hostmaster", "api", "dev", "www", "mail", "cdn", "static",
                    "assets", "media", "health", "account", "accounts", "settings", "login", "logout", "signin",
                    "signup", "register", "explore", "feed", "home", "library", "studio", "orders", "order",
                    "messages", "notifications", "search", "performer", "performers", "post", "posts", "shoutout",
                    "shoutouts", "subscription", "subscriptions", "everyone", "anonymous", "deleted", "guest",
                    "null", "undefined", "new", "edit")
            .map(Handle::fold)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * What somebody typed when claiming a handle.
     *
     * @throws RequestRefused.BadFields when it breaks a rule, naming the field {@code handle}
     */
    static Handle claimed(String typed) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw wrong("size", "A handle has 3 to 30 characters.");
        }
        // Before any change of case: some foreign letters become ASCII ones in lower case.
        if (!TYPED.matcher(typed).matches() || !LETTER.matcher(typed).matches()) {
            throw wrong("pattern", "Use letters a to z, digits, and single underscores between them.");
        }
        var handle = new Handle(typed.toLowerCase(Locale.ROOT));
        if (RESERVED.contains(handle.look())) {
            throw wrong("reserved", "This handle is kept for the house. Choose another one.");
        }
        return handle;
    }

    /** What it may be taken for at a glance: two handles of one look cannot both be given. */
    String look() {
        return fold(value);
    }

    private static String fold(String handle) {
        return handle.replace("_", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('5', 's')
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static RequestRefused wrong(String code, String message) {
        return new RequestRefused.BadFields("handle", code, message);
    }
}
