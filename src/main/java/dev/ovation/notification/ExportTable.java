package dev.ovation.notification;

import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Mails that wait; what has left is not known any more. */
@Repository("notificationExport")
class ExportTable implements ExportPart {

    private static final String WAITING_MAILS =
            """
            select event, created_at, facts::json as facts from notification.outbox
            where due_at is not null and recipient::jsonb ->> 'account' = ? order by created_at""";

    private final ExportedRows rows;

    ExportTable(ExportedRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        return List.of(
                rows.chapter("waiting-mails", WAITING_MAILS, person.toString()));
    }
}
