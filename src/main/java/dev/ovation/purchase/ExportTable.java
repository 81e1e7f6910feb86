package dev.ovation.purchase;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import dev.ovation.platform.privacy.ExportedRows.Asked;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody bought once, and the tips that he gave and got. */
@Repository("purchaseExport")
class ExportTable implements ExportPart {

    private static final List<Asked> OF_A_PERSON = List.of(
            new Asked("purchases", """
                    select id, kind, performer, post, title,
                      json_build_object('amount', amount, 'currency', currency) as amount, message, state, created_at
                    from purchase.purchase where fan = ? order by created_at, id"""));

    private static final List<Asked> OF_A_PERFORMER = List.of(
            new Asked("tips-received", """
                    select id, json_build_object('amount', amount, 'currency', currency) as amount, message, created_at
                    from purchase.purchase where performer = ? and kind = 'tip' and state = 'paid'
                    order by created_at, id"""));

    private final ExportedRows rows;
    private final Performers performers;

    ExportTable(ExportedRows rows, Performers performers) {
        this.rows = rows;
        this.performers = performers;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        var performer = performers.ofAccount(person).map(PerformerId::value);
        return rows.chapters(person.value(), OF_A_PERSON, performer, OF_A_PERFORMER);
    }
}
