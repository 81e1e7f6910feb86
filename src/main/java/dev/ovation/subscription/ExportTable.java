package dev.ovation.subscription;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import dev.ovation.platform.privacy.ExportedRows.Asked;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What somebody subscribed to, and the plans that he sells. */
@Repository("subscriptionExport")
class ExportTable implements ExportPart {

    private static final List<Asked> OF_A_PERSON = List.of(
            new Asked("subscriptions", """
                    select id, performer, plan, plan_name,
                      json_build_object('amount', price, 'currency', currency) as price, period, state,
                      periods, reason, created_at, ended_at
                    from subscription.subscription where fan = ? order by created_at, id"""));

    private static final List<Asked> OF_A_PERFORMER = List.of(
            new Asked("plans", """
                    select id, name, json_build_object('amount', price, 'currency', currency) as price, period,
                      benefits, archived, created_at
                    from subscription.plan where performer = ? order by created_at, id"""));

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
