package dev.ovation.moderation;

import dev.ovation.account.Accounts;
import dev.ovation.moderation.AuditEntry.Actor;
import dev.ovation.moderation.AuditTable.Row;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Owner;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The door to who changed what. */
@Component
public class AuditLog {

    /**
     * Which entries are looked for; null for all.
     *
     * @param act its beginning: {@code account.} for everything that was done to accounts
     */
    public record Question(@Nullable AccountId by, @Nullable Owner about, @Nullable String act) {}

    private final AuditTable table;
    private final Accounts accounts;
    private final JsonMapper json;

    AuditLog(AuditTable table, Accounts accounts, JsonMapper json) {
        this.table = table;
        this.accounts = accounts;
        this.json = json;
    }

    /** Newest first. */
    public Page<AuditEntry> find(Question asked, PageRequest asking) {
        var page = Page.of(table.find(asked, asking), asking, last -> Cursor.of(last.position()));
        var names = accounts.displayNames(page.items().stream()
                .map(row -> row.entry().by())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.map(row -> entry(row, names));
    }

    private AuditEntry entry(Row row, Map<AccountId, String> names) {
        var entry = row.entry();
        return new AuditEntry(
                row.position(),
                entry.at(),
                entry.by() == null ? null : new Actor(entry.by(), names.get(entry.by())),
                entry.act(),
                entry.about(),
                entry.request(),
                row.forgotten() ? null : json.readValue(entry.details(), AuditEntry.Details.class));
    }
}
