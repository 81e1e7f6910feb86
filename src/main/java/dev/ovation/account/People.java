package dev.ovation.account;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this module's own pages read and change of accounts. */
@Component
public class People {

    /** Languages that the house speaks; others fall back to English. */
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private final AccountTable table;
    private final OneTimeLinks links;

    People(AccountTable table, OneTimeLinks links) {
        this.table = table;
        this.links = links;
    }

    public Account account(AccountId id) {
        return table.byId(id).orElseThrow(RequestRefused.NotFound::new);
    }

    /** The address that he will have once the link that went there is opened. */
    public Optional<String> pendingEmail(AccountId id) {
        return links.openEmail(id);
    }

    /** Newest first; the query is the beginning of an address or a name, or a whole id. */
    public List<Account> search(@Nullable String query, PageRequest page) {
        return table.search(query, page.cursor().map(cursor -> new AccountId(cursor.uuid(0))), page.fetch());
    }

    /** Only what is given: of two changes at the same moment both stay. */
    @Transactional
    public Account change(AccountId id, @Nullable String name, @Nullable String locale, @Nullable String zone) {
        table.update(
                id,
                name == null ? null : named(name),
                locale == null ? null : language(locale),
                zone == null ? null : zone(zone));
        return account(id);
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new RequestRefused.BadFields("displayName", "not_blank", "Tell us what to call you.");
        }
        return name.strip();
    }

    private static Locale language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new RequestRefused.BadFields("locale", "unknown_language", "We speak " + LANGUAGES + ".");
        }
        return locale;
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new RequestRefused.BadFields("timeZone", "unknown_zone", "A zone's name, such as Europe/Berlin.");
        }
    }
}
