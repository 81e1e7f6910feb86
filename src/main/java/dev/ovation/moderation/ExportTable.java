package dev.ovation.moderation;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody changed that is written down, and what was done to his account; of others not what was said. */
@Repository("moderationExport")
class ExportTable implements ExportPart {

    private static final String CHANGES =
            """
            select position, at, act, about_kind, about_id, request,
              case when %s then details::json end as details
            from moderation.audit_entry where actor = ? or %s order by position"""
                    .formatted(AuditTable.OF_HIMSELF, AuditTable.ABOUT_ACCOUNT);

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        var id = person.toString();
        return List.of(rows.chapter("changes", CHANGES, person.value(), id, person.value(), id));
    }
}
