package dev.ovation.account;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What an account is, and where it is signed in; no hash of anything. */
@Repository("accountExport")
class ExportTable implements ExportPart {

    private static final String ACCOUNT =
            """
            select id, email, email_confirmed_at, display_name, locale, time_zone, roles, suspended_at,
              suspended_because,
              accepted_terms, created_at
            from account.account where id = ?""";

    private static final String SESSIONS =
            """
            select case when cookie then 'session' else 'token' end as kind, label, device, created_at,
              last_used_at, expires_at
            from account.credential where account_id = ? order by id""";

    private static final String LINKS =
            """
            select purpose, email, created_at, expires_at, used_at from account.one_time_link
            where account_id = ? order by created_at""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("account", ACCOUNT, person.value()),
                rows.chapter("sessions", SESSIONS, person.value()),
                rows.chapter("links", LINKS, person.value()));
    }
}
