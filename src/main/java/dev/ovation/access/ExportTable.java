package dev.ovation.access;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Who may see what: what somebody may, and what he may not. */
@Repository("accessExport")
class ExportTable implements ExportPart {

    private static final String GRANTS =
            """
            select resource, cause, until, created_at from access.access_grant where account = ?
            order by created_at, resource""";

    private static final String BLOCKS =
            """
            select resource, created_at from access.block where account = ? order by created_at, resource""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("grants", GRANTS, person.value()),
                rows.chapter("blocks", BLOCKS, person.value()));
    }
}
