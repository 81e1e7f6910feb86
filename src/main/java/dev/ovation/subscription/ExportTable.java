package dev.ovation.subscription;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** What somebody subscribed to, and the plans that he sells. */
@Repository("subscriptionExport")
class ExportTable implements ExportPart {

    private static final String SUBSCRIPTIONS =
            """
            select id, performer, plan, plan_name, json_build_object('amount', price, 'currency',
              currency) as price, period,
              state, periods, reason, created_at, ended_at
            from subscription.subscription where fan = ? order by created_at, id""";

    private static final String PLANS =
            """
            select id, name, json_build_object('amount', price, 'currency', currency) as price, period, benefits,
              archived,
              created_at
            from subscription.plan where performer = ? order by created_at, id""";

    private final ExportedRows rows;
    private final Performers performers;

    ExportTable(ExportedRows rows, Performers performers) {
        this.rows = rows;
        this.performers = performers;
    }

    @Override
    public List<Chapter> chaptersOf(AccountId person) {
        var asPerformer = performers.ofAccount(person).map(this::chaptersOf).orElse(List.of());
        return Stream.concat(
                        Stream.of(
                                rows.chapter("subscriptions", SUBSCRIPTIONS, person.value())),
                        asPerformer.stream())
                .toList();
    }

    private List<Chapter> chaptersOf(PerformerId performer) {
        return List.of(
                rows.chapter("plans", PLANS, performer.value()));
    }
}
