package dev.ovation.purchase;

import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.privacy.Chapter;
import dev.ovation.platform.privacy.ExportPart;
import dev.ovation.platform.privacy.ExportedRows;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** What somebody bought once, and the tips that he gave and got. */
@Repository("purchaseExport")
class ExportTable implements ExportPart {

    private static final String PURCHASES =
            """
            select id, kind, performer, post, title, json_build_object('amount', amount, 'currency',
              currency) as amount,
              message, state, created_at
            from purchase.purchase where fan = ? order by created_at, id""";

    private static final String TIPS_RECEIVED =
            """
            select id, json_build_object('amount', amount, 'currency', currency) as amount, message, created_at
            from purchase.purchase where performer = ? and kind = 'tip' and state = 'paid' order by created_at,
              id""";

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
                                rows.chapter("purchases", PURCHASES, person.value())),
                        asPerformer.stream())
                .toList();
    }

    private List<Chapter> chaptersOf(PerformerId performer) {
        return List.of(
                rows.chapter("tips-received", TIPS_RECEIVED, performer.value()));
    }
}
