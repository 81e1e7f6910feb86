package dev.ovation.catalog;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import dev.ovation.platform.privacy.ExportedRows.Asked;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody likes, and what he published. */
@Repository("catalogExport")
class ExportTable implements ExportPart {

    private static final List<Asked> OF_A_PERSON = List.of(
            new Asked("likes", """
                    select post_id, created_at from catalog.post_like where account_id = ? order by created_at"""));

    private static final List<Asked> OF_A_PERFORMER = List.of(
            new Asked("posts", """
                    select id, kind, audience, title, text,
                      json_build_object('amount', price, 'currency', currency) as price, media, state,
                      publish_at, published_at, likes, created_at
                    from catalog.post where performer_id = ? order by id"""));

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
