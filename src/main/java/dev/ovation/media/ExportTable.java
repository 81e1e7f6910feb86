package dev.ovation.media;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody uploaded. The originals may have gigabytes: where each is shown stands here instead. */
@Repository("mediaExport")
class ExportTable implements ExportPart {

    private static final String UPLOADS =
            """
            select id, purpose, kind, state, filename, bytes, duration_seconds, width, height, alt_text,
              captions_language,
              created_at, '/api/v1/media/' || id as address
            from media.medium where owner_id = ? order by id""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("uploads", UPLOADS, person.value()));
    }
}
